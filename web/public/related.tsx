import type { VNode } from 'preact';
import type { RelatedCase } from '../../shared/cases/related.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { Fours } from './fours.tsx';
import { hrefOf } from './layout.tsx';

const zh = {
  title: '有关的信访件',
  kinds: {
    'repeat-of': '您原来的一件，请用那一件的查询码查看：',
    'merged-into': '并入后一起办理的一件，查看请用那一件的查询码：',
    'refused-for': '不予受理或者不再受理，是因为有这一件，请用那一件的查询码查看：',
    'split-from': '从这一件分出，查询码相同：',
    'split-into': '部分诉求分出后在这一件办理，查询码相同：',
  },
  open: '查看这一件',
};

const en: typeof zh = {
  title: 'Other cases it belongs to',
  kinds: {
    'repeat-of': 'Your earlier case; its own query code opens it:',
    'merged-into': 'The case it was joined to; the query code of that case opens it:',
    'refused-for': 'It was not accepted, or not again, because of this case; its own query code opens it:',
    'split-from': 'It was split off from this case; the same query code opens it:',
    'split-into': 'Part of your requests goes on in this case; the same query code opens it:',
  },
  open: 'Show this case',
};

const words = { zh, en };

/** Where the matter, or a part of it, is dealt with. What was split off opens with the same code, at the press of a button. */
export function Related(props: { lang: Lang; related: readonly RelatedCase[]; code: string }): VNode | null {
  const { lang, related, code } = props;
  const w = words[lang];
  if (related.length === 0) return null;
  return (
    <>
      <h2>{w.title}</h2>
      <ul class="plain">
        {related.map(({ kind, number, requests = [] }) => (
          <li>
            {w.kinds[kind]}
            <p>
              <strong>
                <Fours text={number} />
              </strong>
            </p>
            {requests.map((request) => (
              <blockquote lang={languageOfText(request)}>{request}</blockquote>
            ))}
            {(kind === 'split-from' || kind === 'split-into') && (
              <form class="screen" method="post" action={hrefOf('/track', lang)}>
                <input type="hidden" name="number" value={number} autocomplete="off" />
                <input type="hidden" name="code" value={code} autocomplete="off" />
                <button type="submit" aria-label={`${w.open} ${number}`}>
                  {w.open}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
