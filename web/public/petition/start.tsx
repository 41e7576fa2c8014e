import type { VNode } from 'preact';
import type { Day } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { Notice, type NoticeWords } from '../field.tsx';
import { type Frame, hrefOf, Layout } from '../layout.tsx';
import { draftWords } from './draft-words.ts';

export interface StartProps {
  /** How many days a draft is kept. */
  readonly days: number;
  /** Of the draft that is under way here. */
  readonly lastDay?: Day;
  /** Why none can be begun now. */
  readonly notice?: NoticeWords;
}

/** What will be asked, what to have ready, and the draft that is under way. */
export function startPage(frame: Frame, { days, lastDay, notice }: StartProps): VNode {
  const { lang } = frame;
  const w = draftWords[lang];
  return (
    <Layout frame={frame} title={w.title}>
      {notice && <Notice words={notice} />}
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {lastDay && (
        <section class="aside" aria-labelledby="under">
          <h2 id="under">{w.under}</h2>
          <p>{w.underKept(longDay(lastDay, lang))}</p>
          <div class="go">
            <a class="button" href={hrefOf('/submit/next', lang)}>
              {w.goOn}
            </a>
            <form method="post" action={hrefOf('/submit/start', lang)}>
              <button type="submit" class="quiet">
                {w.anew}
              </button>
            </form>
          </div>
        </section>
      )}
      <h2>{w.ready}</h2>
      <ul>
        {w.needs.map((need) => (
          <li>{need}</li>
        ))}
      </ul>
      <p>{w.kept(days)}</p>
      {!lastDay && (
        <form method="post" action={hrefOf('/submit/start', lang)}>
          <button type="submit" class="main">
            {w.start}
          </button>
        </form>
      )}
      <p class="note">
        <a class="alone" href={hrefOf('/submit/return', lang)}>
          {w.returnTitle}
        </a>
      </p>
    </Layout>
  );
}
