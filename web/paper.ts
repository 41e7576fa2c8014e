import type { Letter } from '../shared/letters/letter.ts';
import { colon, type Line, pointLines, rowLine } from '../shared/letters/lines.ts';

interface Props {
  readonly className?: string;
  readonly lang?: string;
  readonly scope?: string;
}

/** `h` of Preact or `createElement` of React: the public site and the desk show the same paper. */
type Make<N> = (tag: string, props: Props | null, ...inside: (N | string)[]) => N;

/** A letter as it stands in its Word file, for the screen and the printer. Its title is a heading of the page around it. */
export function paperOf<N>(letter: Letter, make: Make<N>, heading: 'h1' | 'h4'): N {
  const { lang, shape, issuer, number, title, addressee, opening, closing, signers, date } = letter;
  const line = (className: string, ...inside: (N | string)[]) => make('p', { className }, ...inside);
  const text = (said: string) => line('text', said);
  const head = make(heading, null, title);
  const top =
    shape === 'letter'
      ? [
          line('issuer', issuer),
          line('number', number),
          head,
          ...(addressee ? [make('p', null, addressee + colon(lang))] : []),
        ]
      : [head, line('number', number)];
  const body = shape === 'letter' ? pointLines(letter).map((each) => pointOf(each, make)) : [rowsOf(letter, make)];
  return make(
    'article',
    { className: `paper ${shape}`, lang: lang === 'zh' ? 'zh-CN' : 'en' },
    ...top,
    ...(opening ? [text(opening)] : []),
    ...body,
    ...closing.map(text),
    ...signers.map((who) => line('signer', who + colon(lang))),
    make(
      'div',
      { className: 'signature' },
      line('seal', { zh: '（印章）', en: '(seal)' }[lang]),
      make('p', null, issuer),
      make('p', null, date),
    ),
  );
}

function pointOf<N>({ head, label, text }: Line, make: Make<N>): N {
  return make(
    'p',
    { className: text === undefined ? 'text head' : 'text' },
    ...(head ? [make('strong', null, head)] : []),
    ...(label ? [make('span', { className: 'label' }, label)] : []),
    ...(text ? [text] : []),
  );
}

function rowsOf<N>({ points, lang }: Letter, make: Make<N>): N {
  const rows = points.map(({ name, said }) =>
    make(
      'tr',
      null,
      make('th', { scope: 'row' }, name),
      make('td', null, ...said.map((each) => make('p', null, rowLine(each, lang)))),
    ),
  );
  return make('table', null, make('tbody', null, ...rows));
}
