import { choices, field, textArea } from '../field.ts';
import { type FormOf, textIn } from './form.ts';

/** Ended is not the same as resolved: the registrar says which. */
export const closeForm: FormOf = ({ words: { forms } }) => ({
  fields: [
    choices('radio', 'resolved', forms.resolved, [
      ['yes', forms.yes],
      ['no', forms.no],
    ]),
    field('note', forms.note + forms.optional, textArea(2)),
  ],
  body: (filled) => ({
    ...(filled.has('resolved') && { resolved: filled.get('resolved') === 'yes' }),
    note: textIn(filled, 'note'),
  }),
});
