import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { field, select } from '../field.ts';
import { type FormOf, textIn } from './form.ts';

/** The citizen's own choice of category stands until the registrar makes another. */
export const registerForm: FormOf = ({ words, lang }, file) => {
  const chosen = file.case.category;
  const names = chosen && !categories.includes(chosen) ? [chosen, ...categories] : categories;
  const control = select(
    [['', words.forms.choose], ...names.map((name) => [name, categoryName(name, lang)] as const)],
    chosen,
  );
  return {
    fields: [field('category', words.forms.category, control)],
    body: (filled) => ({ category: textIn(filled, 'category') }),
  };
};
