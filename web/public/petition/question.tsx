import type { VNode } from 'preact';
import type { Day } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { first, isNamed, type Question, typedIn } from '../../../shared/petition/questions.ts';
import { ErrorSummary, Notice, type NoticeWords } from '../field.tsx';
import { type Frame, hrefOf, Layout } from '../layout.tsx';
import { titled } from '../titles.ts';
import { Autosave } from './autosave.tsx';
import { Files, Openness, Send } from './closing-pages.tsx';
import { About, AccusedPage, Facts, Requests, Since, Where } from './matter-pages.tsx';
import type { PageProps } from './page.ts';
import { Alone, Identity, Person, Principal, Together } from './person-pages.tsx';
import { words } from './words.ts';

const pages: Readonly<Record<Question, (props: PageProps) => VNode>> = {
  ...{ about: About, accused: AccusedPage, where: Where, facts: Facts, requests: Requests, since: Since },
  ...{ identity: Identity, person: Person, alone: Alone, together: Together, principal: Principal },
  ...{ files: Files, openness: Openness, send: Send },
};

/** Here the legend of the choice is the question itself. */
const oneChoice: readonly Question[] = ['about', 'identity', 'alone'];

export interface QuestionProps extends Omit<PageProps, 'lang' | 'w' | 'typed'> {
  readonly question: Question;
  readonly notice?: NoticeWords | undefined;
  /** Which of how many; undefined where that is not known now. */
  readonly step?: { readonly n: number; readonly of: number } | undefined;
  /** The page before this one. */
  readonly before?: Question | 'check' | undefined;
  readonly lastDay?: Day | undefined;
  /** The script that keeps what is typed. */
  readonly autosave: string;
  /** Opens the draft where the browser keeps no cookie. */
  readonly carried?: string | undefined;
}

/** One question: a way back, what is wrong, the question with its fields, one button, and until when the draft is kept. */
export function questionPage(frame: Frame, props: QuestionProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const { question, answers, errors, notice, step, before, lastDay, carried, autosave } = props;
  const typed = typedIn(answers, question);
  const title = question === 'person' && !isNamed(answers) ? w.reachTitle : w.titles[question];
  const hint = w.hints[question];
  const Fields = pages[question];
  return (
    <Layout
      frame={frame}
      title={errors.length > 0 ? titled(w.wrong, title, lang) : title}
      stay={{ action: `/submit/${question}`, form: 'question' }}
    >
      <form class="question" id="question" method="post" action={hrefOf(`/submit/${question}`, lang)} novalidate>
        {before && (
          <button type="submit" class="back" name="open" value={before}>
            {w.back}
          </button>
        )}
        {carried !== undefined && <input type="hidden" name="draft" value={carried} autocomplete="off" />}
        <input type="hidden" name="nature-was" value={first(typedIn(answers, 'about'), 'nature')} autocomplete="off" />
        <input
          type="hidden"
          name="identity-was"
          value={first(typedIn(answers, 'identity'), 'identity')}
          autocomplete="off"
        />
        <input type="hidden" name="base" value={answers[question]?.turn ?? ''} autocomplete="off" />
        {notice && <Notice words={notice} />}
        <ErrorSummary title={w.wrong} errors={errors} />
        {carried !== undefined && <p class="aside">{w.noCookie}</p>}
        {step && <p class="hint step">{w.place(step.n, step.of)}</p>}
        {!oneChoice.includes(question) && (
          <>
            <h1>{title}</h1>
            {hint && <p class="hint">{hint}</p>}
          </>
        )}
        <Fields {...props} {...{ lang, w, typed }} />
        <div class="go">
          <button type="submit" class="main">
            {question === 'send' ? w.send : w.next}
          </button>
          {question !== 'send' && (
            <button type="submit" class="quiet" name="save" value="1">
              {w.save}
            </button>
          )}
        </div>
        {question !== 'send' && question !== 'files' && <Autosave {...{ lang, question }} script={autosave} />}
        {lastDay && <p class="hint">{w.keptUntil(longDay(lastDay, lang))}</p>}
      </form>
    </Layout>
  );
}
