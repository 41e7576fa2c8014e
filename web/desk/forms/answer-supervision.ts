import { field, textArea } from '../field.ts';
import { type FormOf, textIn } from './form.ts';

export const answerSupervisionForm: FormOf = ({ words }, _file, { notice }) => ({
  fields: [field('text', words.forms.reply, textArea(4))],
  body: (filled) => ({ notice, text: textIn(filled, 'text') }),
});
