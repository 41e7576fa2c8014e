import type { Lang } from '../../shared/i18n/dates.ts';
import { fieldSentence } from '../../shared/i18n/fields.ts';
import type { FieldError } from '../../shared/schema/field-problems.ts';
import type { FormError } from '../../web/public/field.tsx';

/** What is wrong with a form, in words. Where a whole list is wrong, its first field is where to mend it. */
export function formErrors(errors: readonly FieldError[], lang: Lang): FormError[] {
  return errors.map(({ path, field, problem }) => ({
    path: path === 'requests' ? 'requests/0' : path,
    text: fieldSentence(field, problem, lang),
  }));
}
