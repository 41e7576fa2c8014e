import { type Form, textOf, textsOf } from '../../../shared/http/form.ts';
import { type Answers, fieldsOf, type Question, rowsOf } from '../../../shared/petition/questions.ts';
import type { Typed } from '../../../shared/ports/drafts.ts';

/** What the form asks for besides being kept: `again` shows the same page, with a row more, or to be read more easily or in the other language. */
export type Wish =
  | { readonly kind: 'answer' | 'save' }
  | { readonly kind: 'open'; readonly stop: string }
  | { readonly kind: 'again' };

export function wishOf(form: Form): Wish {
  const open = textOf(form, 'open');
  if (open !== '') return { kind: 'open', stop: open };
  if (textOf(form, 'save') !== '') return { kind: 'save' };
  const again = ['add', 'remove', 'reading', 'language'].some((field) => textOf(form, field) !== '');
  return { kind: again ? 'again' : 'answer' };
}

/** The fields of the page as they were typed, with a row more or less where that was asked for. */
export function typedOn(question: Question, form: Form): Typed {
  const typed = Object.fromEntries(fieldsOf[question].map((field) => [field, [...textsOf(form, field)]]));
  const rows = rowsOf[question] ?? [];
  const wish = wishOf(form);
  const remove = Number(textOf(form, 'remove') || Number.NaN);
  const length = Math.max(1, ...rows.map((field) => typed[field]?.length ?? 0));
  for (const field of rows) {
    const row = Array.from({ length }, (_, i) => typed[field]?.[i] ?? '');
    typed[field] = textOf(form, 'add') ? [...row, ''] : row.filter((_, i) => i !== remove);
  }
  return wish.kind === 'answer' ? withoutEmptyRows(typed, rows) : typed;
}

function withoutEmptyRows(typed: Typed, rows: readonly string[]): Typed {
  const written = (i: number) => rows.some((field) => typed[field]?.[i]?.trim());
  const whole = rows.map((field) => [field, (typed[field] ?? []).filter((_, i) => written(i))]);
  return { ...typed, ...Object.fromEntries(whole) };
}

/** Where the draft cannot be reached: this page as it was typed, and what it depends on. */
export function answersIn(question: Question, form: Form): Answers {
  const kept = (field: string, value: string) => ({ typed: { [field]: [value] }, answered: true });
  return {
    about: kept('nature', textOf(form, 'nature-was')),
    identity: kept('identity', textOf(form, 'identity-was')),
    [question]: { typed: typedOn(question, form), answered: false, turn: textOf(form, 'base') },
  };
}
