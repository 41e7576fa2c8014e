import type { Case } from './case.ts';
import type { CaseNumber } from './ids.ts';
import type { Paper } from './papers.ts';
import type { Policy } from './policy.ts';
import { OPEN } from './transitions/row.ts';

/**
 * From here on two texts are shown as possibly the same matter. It is no rule of law and decides nothing: the clerk
 * reads both. It lies where a letter written anew about the same facts still passes, and the set phrases that all
 * letters share do not.
 */
export const ALIKE = 0.25;

/**
 * What a repeat of `other` is: linked to it while it is open (Art. 19(3)); not accepted again where the final opinion
 * on the same facts and reasons was served (Art. 36(3)); a new matter after any other end.
 */
export function repeatIs({ status, finalOn }: Case, { refusals }: Policy): 'link' | 'new' | 'final' {
  if (finalOn && refusals.final.by.includes('petition-office')) return 'final';
  return OPEN.includes(status) ? 'link' : 'new';
}

/** The case in which a matter goes on that was linked as a repeat, or merged. */
export function goesOnIn({ links }: Case): CaseNumber | undefined {
  return links.find(({ kind }) => kind === 'repeat-of' || kind === 'merged-into')?.case;
}

/** Whether two cases are known to belong together: linked, merged, or split from one. */
export function belongTogether(a: Case, b: Case): boolean {
  const origin = ({ links }: Case) => links.find(({ kind }) => kind === 'split-from')?.case;
  const names = (one: Case, other: Case) => one.links.some((link) => link.case === other.number);
  return names(a, b) || names(b, a) || (origin(a) !== undefined && origin(a) === origin(b));
}

/** What a case says: its title, its facts, and what is asked for. */
export function saidIn({ title }: Case, papers: readonly Paper[]): string {
  const matter = papers.find((paper) => paper.kind === 'matter');
  return [title, ...(matter ? [matter.facts, ...matter.requests] : [])].join('\n');
}

/**
 * How much two texts say the same, from 0 to 1. Mostly how much of the shorter is in the longer, because a citizen who
 * writes again often only sums up. The rest, and the more of it the shorter a text is, goes by how much of both is
 * common (Dice): a few words are found in any long letter.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [gramsOf(a), gramsOf(b)];
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return 0;
  const common = [...one].filter((gram) => other.has(gram)).length;
  const weight = CONTAINED * (shorter / (shorter + FEW));
  return weight * (common / shorter) + (1 - weight) * ((2 * common) / (one.size + other.size));
}

const CONTAINED = 0.8;
/** With this many grams the shorter text has half of its weight. */
const FEW = 15;

/** The grams of a text, each once, whatever the order of its paragraphs, and without punctuation, space and case. */
function gramsOf(text: string): Set<string> {
  const paragraphs = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\n\r]+/);
  const grams = new Set(paragraphs.flatMap((paragraph) => gramsIn(paragraph.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))));
  const own = [...grams].filter((gram) => !setPhrases.has(gram));
  return own.length > 0 ? new Set(own) : grams;
}

/** Two ideographs or four letters and digits in a row: what is seldom common by chance, in each script. */
function gramsIn(text: string): string[] {
  const signs = [...text];
  const grams = signs.flatMap((_, start) => {
    let weight = 0;
    for (let end = start; end < signs.length; end++) {
      weight += /\p{Ideographic}/u.test(signs[end] ?? '') ? 2 : 1;
      if (weight >= 4) return [signs.slice(start, end + 1).join('')];
    }
    return [];
  });
  return grams.length === 0 && text !== '' ? [text] : grams;
}

/** How letters begin, plead and end, whatever they are about: it makes no two of them alike. */
const setPhrases = new Set(
  [
    ...[
      '尊敬的领导',
      '您好',
      '你好',
      '我是',
      '我叫',
      '本人',
      '我们是',
      '的居民',
      '的村民',
      '的住户',
      '的业主',
      '我住在',
    ],
    ...[
      '恳请',
      '请求',
      '希望',
      '要求',
      '有关部门',
      '相关部门',
      '督促',
      '协调',
      '尽快',
      '及时',
      '解决',
      '处理',
      '答复',
      '回复',
    ],
    ...[
      '多次',
      '反映',
      '投诉',
      '情况',
      '问题',
      '一直',
      '没有',
      '到现在',
      '至今',
      '今年',
      '去年',
      '上个月',
      '我们',
      '他们',
    ],
    ...['感谢', '谢谢', '此致', '敬礼', '为盼', '关于', '因为', '所以', '但是', '已经', '可以', '政府', '公开'],
    ...['dearsirormadam', 'iamwriting', 'iwouldliketo', 'please', 'thankyou', 'assoonaspossible', 'yoursfaithfully'],
  ].flatMap(gramsIn),
);
