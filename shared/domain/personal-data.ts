/** What somebody could be found by, as far as its form shows it. */
const kindsByForm = ['email', 'plate', 'id-number', 'phone', 'long-number'] as const;
type KindByForm = (typeof kindsByForm)[number];
/** And what has no form of its own, and is found by what the citizen left: see own-data.ts. */
export type PersonalDataKind = KindByForm | 'citizens-name' | 'citizens-address';

/** What may stand between the groups of a number. */
const GAP = '[ .·—–-]{0,2}';

/** Nothing of the same number or word goes before or after it. */
const alone = (...parts: readonly string[]) => new RegExp(`(?<![\\dA-Za-z])(?:${parts.join(GAP)})(?![\\dA-Za-z])`, 'g');

/** An amount is nobody's number. */
const NO_AMOUNT = '(?! ?[元万亿平亩米吨公户人件])';
const NO_DAY = '(?!20\\d\\d(?:0\\d|1[0-2])[0-3]\\d)';

const forms: Readonly<Record<KindByForm, readonly RegExp[]>> = {
  email: [/[^\s@,;:，。、]+@[^\s@,;:，。、]+\.[^\s@,;:，。、]+/g],
  plate: [
    alone(
      '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]',
      '[A-Za-z\\d]{4,5}[A-Za-z\\d挂学警港澳]',
    ),
  ],
  // Identity cards, also the older ones of 15 digits; passports and permits; the number of a case, which leads back to it.
  'id-number': [
    alone('\\d{6}', '\\d{4}', '\\d{4}', '\\d{3}[\\dXx]'),
    alone('\\d{6}', '\\d{6}', '\\d{3}'),
    alone('[A-Za-z]{1,4}', '\\d{6,12}'),
  ],
  // Mobile numbers; landlines with the number of their area, or without it.
  phone: [
    alone('(?:\\+?86)?', '1[3-9]\\d', '\\d{4}', '\\d{4}'),
    alone('\\(?0\\d{2,3}\\)?', '[2-9]\\d{2,3}', '\\d{4}'),
    alone(`${NO_DAY}[2-8]\\d{6,7}${NO_AMOUNT}`),
  ],
  // Accounts and cards, and whatever else is that long.
  'long-number': [/\d{11,}/g, alone('\\d{4}', '\\d{4}', '\\d{4}', '\\d{3,4}')],
};

/** What in a text has the form of personal data; nothing where there is none. */
export function personalDataIn(text: string): KindByForm[] {
  let rest = inPlainDigits(text);
  return kindsByForm.filter((kind) => {
    // What was recognised as one kind is not said to be another as well.
    const without = forms[kind].reduce((left, form) => left.replace(form, '…'), rest);
    const found = without !== rest;
    rest = without;
    return found;
  });
}

/** Full-width signs and Chinese digits say the same number. */
export function inPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[〇○零一二三四五六七八九]/g, (sign) => {
    return String(Math.max(0, '零一二三四五六七八九'.indexOf(sign)));
  });
}
