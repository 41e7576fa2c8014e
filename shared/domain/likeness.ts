/**
 * From here on two texts are shown as possibly the same matter. It is no rule of law and decides nothing: the clerk
 * reads both. It lies where a letter written anew about the same facts still passes, and the set phrases that all
 * letters share do not.
 */
export const ALIKE = 0.25;

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
    '尊敬的领导 您好 你好 我是 我叫 我们是 本人 我住在 的居民 的村民 的住户 的业主 我们 他们',
    '恳请 请求 希望 要求 有关部门 相关部门 政府 督促 协调 尽快 及时 解决 处理 答复 回复 公开',
    '多次 反映 投诉 情况 问题 一直 没有 已经 可以 到现在 至今 今年 去年 上个月 关于 因为 所以 但是',
    '感谢 谢谢 此致 敬礼 为盼',
    'dearsirormadam iamwriting iwouldliketo please thankyou assoonaspossible yoursfaithfully',
  ]
    .flatMap((line) => line.split(' '))
    .flatMap(gramsIn),
);
