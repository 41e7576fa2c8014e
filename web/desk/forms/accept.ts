import { el } from '../el.ts';
import type { FormOf } from './form.ts';

export const acceptForm: FormOf = ({ words }, _file, { assignment }) => ({
  fields: [el('p', {}, words.forms.acceptHint)],
  body: () => ({ assignment }),
});
