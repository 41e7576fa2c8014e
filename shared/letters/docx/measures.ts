/** GB/T 9704-2012 《党政机关公文格式》, in the units of a .docx: twentieths of a point, half points, eighths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Sizes of type, in half points: 二号, 三号, 四号. */
export const size = { second: 44, third: 32, fourth: 28 } as const;

/** 版心 156 × 225 mm: 22 lines of 28 signs each, in 三号. */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(30), footer: mm(20) },
} as const;
export const WIDTH = mm(156);
export const LINE = Math.round((mm(225) / 22) * 100) / 100;
/** One sign of 三号. */
export const SIGN = 320;

export const RED = 'E60012';

/** A Chinese face with its Latin one: figures are set in Times. */
const face = (chinese: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: chinese,
});

export const faces = {
  /** 小标宋, for the issuer and the title. */
  title: face('方正小标宋简体'),
  body: face('仿宋'),
  head: face('黑体'),
  second: face('楷体'),
  number: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' },
} as const;

/** In signs of 三号: a Latin letter or figure is half a sign wide. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/[\u2e80-\uffff]/.test(sign) ? 1 : 0.5), 0);
}
