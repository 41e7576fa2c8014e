import { filesIn, newTray } from '../../../shared/cases/tray.ts';
import { type Directives, provingPolicy } from '../../../shared/http/content-policy.ts';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import { asked as askedIn, firstOpen, isAnswered, wrongIn } from '../../../shared/petition/answers.ts';
import { type Answers, applies, first, type Question, typedIn } from '../../../shared/petition/questions.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import type { NoticeWords } from '../../../web/public/field.tsx';
import { withFiles } from '../../../web/public/files-frame.tsx';
import { hrefOf } from '../../../web/public/layout.tsx';
import { checkPage } from '../../../web/public/petition/check.tsx';
import { questionPage } from '../../../web/public/petition/question.tsx';
import { frameOf, keepingPolicy, type Site } from '../site.ts';
import type { Hold } from './held-draft.ts';
import { settingOf } from './setting.ts';
import { wrongWords } from './wrong-words.ts';

/** Where a petition can be: at a question, or where all answers are checked. */
export type Stop = Question | 'check';

/** A draft in the hands of somebody. */
export interface InHand {
  readonly draft: Draft;
  readonly hold: Hold;
}

/** Where somebody stands who wants to be at `wanted`: there, or at the first question that is still open. */
export async function reachable(wanted: Stop, draft: Draft, site: Site): Promise<Stop> {
  const { setting } = await settingOf(site);
  const answers = draft.pages;
  const open = firstOpen(answers, setting);
  if (wanted === 'check' || wanted === 'send') return open ?? wanted;
  if (!applies(wanted, answers)) return open ?? 'check';
  const before = askedIn(answers);
  const passed = before.slice(0, before.indexOf(wanted));
  return passed.find((question) => !isAnswered(question, answers, setting)) ?? wanted;
}

/** The next stop after an answer: what is still open, then the check, then sending. */
export async function onwardFrom(draft: Draft, site: Site): Promise<Stop> {
  const { setting } = await settingOf(site);
  return firstOpen(draft.pages, setting) ?? 'check';
}

/** Leads the browser on, so that going back and reloading repeat nothing; without cookies the page is shown at once. */
export async function goTo(stop: Stop, inHand: InHand, asked: Asked, site: Site): Promise<Page | Onward> {
  return inHand.hold.by === 'cookie'
    ? { onward: hrefOf(`/submit/${stop}`, asked.lang) }
    : showStop(stop, inHand, asked, site);
}

export async function showStop(
  stop: Stop,
  { draft, hold }: InHand,
  asked: Asked,
  site: Site,
  notice?: NoticeWords,
): Promise<Page> {
  const { setting, offices, units } = await settingOf(site);
  const answers = stop === 'files' ? withTray(draft.pages) : draft.pages;
  const carried = hold.by === 'form' ? hold.secret : undefined;
  const frame = { ...frameOf(asked, site), path: `/submit/${stop}` };
  const all: readonly Stop[] = [...askedIn(answers), 'check', 'send'];
  const at = all.indexOf(stop);
  const where = { step: { n: at + 1, of: all.length }, before: all[at - 1], lastDay: draft.lastDay, carried };
  if (stop === 'check') {
    const files = (await filesIn(site.trays, trayIn(answers))).map(({ name }) => name);
    return { status: 200, content: checkPage(frame, { ...where, answers, units, files, asked: askedIn(answers) }) };
  }
  const wrong = answers[stop]?.answered ? wrongIn(stop, answers, setting) : [];
  const errors = wrongWords(wrong, asked.lang, offices);
  const { today, speakers } = setting;
  const scripts = { prover: site.prover, autosave: site.autosave };
  const props = { ...where, question: stop, answers, errors, units, today, speakers, notice, ...scripts };
  return { status: 200, content: questionPage(frame, props), allows: allowedAt(stop, site) };
}

/** What a question's page does beyond showing a form: a proof of work, a frame with the files, or keeping what is typed. */
export function allowedAt(question: Question, { store }: Site): Directives {
  if (question === 'send') return provingPolicy;
  return question === 'files' ? withFiles(store) : keepingPolicy;
}

const trayIn = (answers: Answers) => first(typedIn(answers, 'files'), 'files') || undefined;

/** A tray for the files, opened when the page is first shown; what it is called is kept like anything typed. */
function withTray(answers: Answers): Answers {
  return trayIn(answers) ? answers : { ...answers, files: { typed: { files: [newTray()] }, answered: false } };
}
