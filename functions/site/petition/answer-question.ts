import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Asked, Onward, Page } from '../../../shared/http/pages.ts';
import type { Problem } from '../../../shared/http/problem.ts';
import { applies, isQuestion, type Question } from '../../../shared/petition/questions.ts';
import type { Draft, KeptPage } from '../../../shared/ports/drafts.ts';
import type { NoticeWords } from '../../../web/public/field.tsx';
import { hrefOf } from '../../../web/public/layout.tsx';
import { notKept, notNow, notOpened, notSent } from '../../../web/public/notices.ts';
import { gonePage, sentPage } from '../../../web/public/petition/draft-pages.tsx';
import { questionPage } from '../../../web/public/petition/question.tsx';
import { unreachedPage } from '../../../web/public/petition/unreached.tsx';
import { showFailure } from '../show-failure.ts';
import { frameOf, type Site, todayAt } from '../site.ts';
import { cookieOf, type Held, heldDraft } from './held-draft.ts';
import { showSaved } from './return-to-draft.ts';
import { sendPetition } from './send-petition.ts';
import { allowedAt, goTo, onwardFrom, reachable, type Stop, showStop } from './show-question.ts';
import { beginDraft } from './start-draft.ts';
import { answersIn, typedOn, wishOf } from './typed.ts';

function stopIn({ path }: Asked): Stop | undefined {
  const name = path.split('/')[2];
  return name === 'check' || isQuestion(name) ? name : undefined;
}

/** `GET /submit/{step}`: the question with what was typed, or the first one that is still open. */
export async function openQuestion(asked: Asked, site: Site): Promise<Page | Onward> {
  const stop = stopIn(asked) ?? (asked.path === '/submit/next' ? 'check' : undefined);
  if (!stop) return showFailure({ status: 404 }, asked, site);
  const held = await heldDraft(asked, site);
  if (held.state === 'none') return { onward: hrefOf('/submit', asked.lang) };
  if (held.state === 'gone' || held.state === 'sent') return showEnded(held, asked, site);
  const reached = await reachable(stop, held.draft, site);
  return reached === stop && asked.path !== '/submit/next'
    ? showStop(stop, held, asked, site)
    : { onward: hrefOf(`/submit/${reached}`, asked.lang) };
}

/** `POST /submit/{step}`: keeps what was typed, whatever it is, and only then looks whether it is an answer. */
export async function answerQuestion(asked: Asked, site: Site): Promise<Page | Onward> {
  const stop = stopIn(asked) ?? (asked.path === '/submit/next' ? 'check' : undefined);
  if (!stop) return showFailure({ status: 404 }, asked, site);
  const held = await heldDraft(asked, site);
  if (held.state === 'sent' && stop === 'send') return sendPetition(held, asked, site);
  if (held.state === 'sent') return showEnded(held, asked, site);
  if (held.state !== 'open') return rescue(stop, held, asked, site);
  const draft = stop === 'check' ? held.draft : await kept(stop, held.draft, asked, site);
  if (!draft) return endedMeanwhile(stop, asked, site);
  const inHand = { ...held, draft };
  const wish = wishOf(asked.form);
  if (wish.kind === 'save') return showSaved(inHand, asked, site);
  if (wish.kind === 'again') return goTo(stop, inHand, asked, site);
  if (wish.kind === 'open') return goTo(await reachable(stopNamed(wish.stop), draft, site), inHand, asked, site);
  if (stop === 'send') return sendPetition(inHand, asked, site);
  return goTo(await nextAfter(stop, draft, site), inHand, asked, site);
}

/** What was typed could not be kept: it stands in the form again, and can be sent again. */
export function keepQuestion(problem: Problem, asked: Asked, site: Site): Page {
  const stop = stopIn(asked) ?? (asked.path === '/submit/next' ? 'check' : undefined);
  if (!stop) return showFailure(problem, asked, site);
  const { form, lang, request } = asked;
  const carried = typeof form.draft === 'string' ? form.draft : undefined;
  if (stop === 'check') {
    const notice = notOpened(problem.sentences[lang], request, lang);
    return { status: problem.status, content: unreachedPage(frameOf(asked, site), { notice, carried }) };
  }
  const props = {
    ...{ question: stop, answers: answersIn(stop, form), errors: [], units: [], today: todayAt(site), speakers: 5 },
    ...{ notice: noticeOf(problem, stop, asked), carried, prover: site.prover, autosave: site.autosave },
  };
  const content = questionPage(frameOf(asked, site), props);
  return { status: problem.status, content, allows: allowedAt(stop, site) };
}

function noticeOf({ status, sentences }: Problem, stop: Stop, { lang, request }: Asked): NoticeWords {
  const why = sentences[lang];
  if (status === 429) return notNow(why, lang);
  return stop === 'send' ? notSent(why, request, lang) : notKept(why, request, lang);
}

function stopNamed(name: string): Stop {
  return isQuestion(name) ? name : 'check';
}

async function nextAfter(stop: Stop, draft: Draft, site: Site): Promise<Stop> {
  const open = await onwardFrom(draft, site);
  // An answer that is none keeps the page; it says then what is wrong.
  return stop !== 'check' && applies(stop, draft.pages) ? reachable(open, draft, site) : open;
}

/** What is kept on the way makes an answer of before none only where it says something else. */
async function kept(question: Question, draft: Draft, asked: Asked, site: Site): Promise<Draft | undefined> {
  const typed = typedOn(question, asked.form);
  const before = draft.pages[question];
  const same = isDeepStrictEqual(before?.typed, typed) && before?.answered === true;
  const answered = same || wishOf(asked.form).kind === 'answer';
  const page: KeptPage = { typed, answered, turn: randomUUID() };
  return site.drafts.keep(draft.id, question, page);
}

/** Between two looks at it the draft was sent, or it ended and what was just typed begins a new one. */
async function endedMeanwhile(stop: Stop, asked: Asked, site: Site): Promise<Page | Onward> {
  const held = await heldDraft(asked, site);
  return held.state === 'sent' ? showEnded(held, asked, site) : rescue(stop, held, asked, site);
}

/** The draft is gone, the page that was just typed is not: it begins a new one. */
async function rescue(stop: Stop, held: Held, asked: Asked, site: Site): Promise<Page | Onward> {
  if (stop === 'check' || stop === 'send') return showEnded(held, asked, site);
  const { draft, hold } = await beginDraft(asked, site);
  await kept(stop, draft, asked, site);
  const lastDay = held.state === 'gone' ? held.lastDay : undefined;
  const carried = hold.by === 'form' ? hold.secret : undefined;
  const cookie = hold.by === 'cookie' && { cookie: cookieOf(hold.secret, asked) };
  return { status: 410, content: gonePage(frameOf(asked, site), { lastDay, rescued: true, carried }), ...cookie };
}

function showEnded(held: Held, asked: Asked, site: Site): Page | Onward {
  if (held.state === 'none') return { onward: hrefOf('/submit', asked.lang) };
  const carried = held.hold.by === 'form' ? held.hold.secret : undefined;
  const frame = frameOf(asked, site);
  if (held.state === 'sent') return { status: 200, content: sentPage(frame, { carried }) };
  const lastDay = held.state === 'gone' ? held.lastDay : undefined;
  return { status: 410, content: gonePage(frame, { lastDay, rescued: false, carried: undefined }) };
}
