import type { Shown } from './citizen.ts';

export type Fields = Readonly<Record<string, readonly string[]>>;

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (text: string) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign);

const TAG = '(?:[^>"]|"[^"]*")*';
const CONTROLS = new RegExp(
  `<input(${TAG})>|<textarea(${TAG})>([^<]*)</textarea>|<select(${TAG})>(.*?)</select>|<button(${TAG})>`,
  'gs',
);

const attribute = (tag: string, name: string) => {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : plain(value);
};

/** What the form to this address holds, as a browser would send it by its first button. */
export function formTo({ html }: Shown, action: string): Fields {
  const forms = html.match(new RegExp(`<form[^>]* action="${action}(?:\\?[^"]*)?".*?</form>`, 'gs')) ?? [];
  const held: Record<string, string[]> = {};
  for (const { 1: input, 2: area, 3: text = '', 4: select, 5: options = '' } of (forms[0] ?? '').matchAll(CONTROLS)) {
    const name = attribute(input ?? area ?? select ?? '', 'name');
    if (name === undefined || (input && isLeftOut(input))) continue;
    const chosen = new RegExp(`<option(${TAG} selected${TAG})>`).exec(options)?.[1] ?? '';
    const value = input ? attribute(input, 'value') : area ? plain(text) : attribute(chosen, 'value');
    held[name] = [...(held[name] ?? []), value ?? ''];
  }
  return held;
}

const isLeftOut = (input: string) => /type="(?:radio|checkbox)"/.test(input) && !/ checked\b/.test(input);
