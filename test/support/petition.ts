import type { citizenOn, Shown } from './citizen.ts';

type Citizen = ReturnType<typeof citizenOn>;
export type Given = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** What somebody answers who asks for something to be resolved, page by page. */
export const answers = {
  about: { nature: 'claim' },
  where: { place: '望灯路 12 号院 3 号楼', concerns: 'housing' },
  facts: { title: '小区电梯停运', facts: '电梯已经停运两个星期。\n老人上下楼很困难。' },
  requests: { requests: ['尽快修好电梯', '说明停运原因'] },
  since: { happenedOn: '2026-02-14', tried: '打过物业电话，没有回音。' },
  person: { name: '林小满', idNumber: '11010519491231002X', phone: '13800000000', address: '', email: '' },
  alone: { alone: 'alone' },
  files: {},
  openness: { confidential: 'no', publish: 'no' },
} satisfies Given;

/** Has pressed "begin". */
export async function begun<C extends Citizen>(citizen: C, lang = ''): Promise<C> {
  await citizen.visit(`/submit${lang}`);
  await citizen.post(`/submit/start${lang}`);
  return citizen;
}

/** Answers page after page, and stands where that leads. */
export async function walked(citizen: Citizen, given: Given = answers, lang = ''): Promise<Shown> {
  let shown: Shown | undefined;
  for (const [question, fields] of Object.entries(given))
    shown = await citizen.post(`/submit/${question}${lang}`, fields);
  if (!shown) throw new Error('nothing was answered');
  return shown;
}

/** Has sent it all, and stands before the receipt. */
export async function received(citizen: Citizen, given: Given = answers, lang = ''): Promise<Shown> {
  await walked(await begun(citizen, lang), given, lang);
  return citizen.post(`/submit/send${lang}`, { sure: 'yes' });
}

export const codeIn = ({ html }: Shown) =>
  /<dd><span class="fours">((?:<span>\d{4}<\/span>){3})/.exec(html)?.[1]?.replace(/\D/g, '');
