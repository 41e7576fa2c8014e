import type { Lang } from '../i18n/dates.ts';

/** A document as it is written out: what stands where, before any file format. */
export interface Letter {
  readonly lang: Lang;
  /** 信函 letters have the issuer in red at their head; 表格 forms and records are a table. */
  readonly shape: 'letter' | 'form';
  /** 发文机关 */
  readonly issuer: string;
  /** 发文字号 */
  readonly number: string;
  readonly title: string;
  /** 主送: to whom it is addressed. */
  readonly addressee?: string;
  /** What stands before the points. */
  readonly opening?: string;
  /** 一、二、…; in a form, its rows. */
  readonly points: readonly Point[];
  readonly closing: readonly string[];
  /** 成文日期 */
  readonly date: string;
  /** Whose signature or seal it bears besides the issuer's. */
  readonly signers: readonly string[];
}

/** One field: its name, and what it says. */
export interface Point {
  readonly name: string;
  readonly said: readonly Said[];
}

/** A paragraph; under a name where the field has parts, under a number where it has several. */
export interface Said {
  readonly number?: number;
  readonly name?: string;
  readonly text: string;
}
