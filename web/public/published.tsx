import type { VNode } from 'preact';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Offices } from '../../shared/domain/office.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import type { PublishedMatter, PublishedTitle } from '../../shared/ports/published.ts';
import { type Frame, hrefOf, Layout } from './layout.tsx';

const zh = {
  title: '公开的办理结果',
  lead: '本人同意公开的事项，去掉了个人信息。遇到同样的问题，可以看看是怎样答复的。',
  empty: '还没有公开的事项。提交时同意公开的，办结以后去掉个人信息，列在这里。',
  nothingOlder: '没有更早的了。',
  older: '更早的',
  newest: '最新的',
  by: (unit: string, day: string) => `${unit}答复，${day}公开`,
  asked: '反映的问题',
  answer: '怎样答复的',
  all: '全部公开的事项',
  board: '各单位办得怎样',
  note: '这里的文字由信访部门另写，不是原信和原答复。本人收回同意的，立刻撤下。',
  bring: '我也有事要反映',
};

const en: typeof zh = {
  title: 'Published matters',
  lead: 'Matters whose citizens agreed to publication, without personal data: see how others were answered.',
  empty:
    'Nothing has been published yet. Matters whose citizens agree to it stand here once they have ended, without personal data.',
  nothingOlder: 'There is nothing older.',
  older: 'Older ones',
  newest: 'The newest',
  by: (unit, day) => `Answered by ${unit}, published on ${day}`,
  asked: 'What was asked',
  answer: 'What was answered',
  all: 'All published matters',
  board: 'How the units are doing',
  note: 'The petition office wrote this text for the public; it is neither the letter nor the answer itself. It is taken off as soon as the citizen revokes the consent.',
  bring: 'Bring a matter of my own',
};

const words = { zh, en };

interface ListProps {
  readonly items: readonly PublishedTitle[];
  readonly older: string | undefined;
  readonly offices: Offices;
  /** The list begins here. */
  readonly first: boolean;
}

/** What was asked and answered, the newest first, without persons and without a ranking. */
export function publishedListPage(frame: Frame, { items, older, offices, first }: ListProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const nothing = first ? w.empty : w.nothingOlder;
  return (
    <Layout frame={frame} title={w.title}>
      <h1>{w.title}</h1>
      <p class="lead">{items.length > 0 ? w.lead : nothing}</p>
      {items.length > 0 && (
        <ul class="published">
          {items.map(({ id, on, unit, title }) => (
            <li>
              <a class="alone" href={hrefOf(`/published/${id}`, lang)} lang={languageOfText(title)}>
                {title}
              </a>
              <span class="hint">{w.by(nameOf(unit, offices, lang), longDay(on, lang))}</span>
            </li>
          ))}
        </ul>
      )}
      <ul class="row screen">
        {older && (
          <li>
            <a class="alone" href={hrefOf(`/published/older/${older}`, lang)}>
              {w.older}
            </a>
          </li>
        )}
        {!first && (
          <li>
            <a class="alone" href={hrefOf('/published', lang)}>
              {w.newest}
            </a>
          </li>
        )}
        <li>
          <a class="alone" href={hrefOf('/board', lang)}>
            {w.board}
          </a>
        </li>
      </ul>
    </Layout>
  );
}

/** One matter, in the words of the petition office. */
export function publishedPage(frame: Frame, matter: PublishedMatter, offices: Offices): VNode {
  const { lang } = frame;
  const w = words[lang];
  const { title, unit, on, summary, answer } = matter;
  return (
    <Layout frame={frame} title={title}>
      <h1 class="written" lang={languageOfText(title)}>
        {title}
      </h1>
      <p class="hint">{w.by(nameOf(unit, offices, lang), longDay(on, lang))}</p>
      <h2>{w.asked}</h2>
      <p class="text" lang={languageOfText(summary)}>
        {summary}
      </p>
      <h2>{w.answer}</h2>
      <p class="text" lang={languageOfText(answer)}>
        {answer}
      </p>
      <p class="note">{w.note}</p>
      <ul class="row screen">
        <li>
          <a class="alone" href={hrefOf('/published', lang)}>
            {w.all}
          </a>
        </li>
        <li>
          <a class="alone" href={hrefOf('/submit', lang)}>
            {w.bring}
          </a>
        </li>
      </ul>
    </Layout>
  );
}

function nameOf(unit: OfficeId, offices: Offices, lang: Lang): string {
  return offices.get(unit)?.name[lang] ?? unit;
}
