import type { Opinion } from '../../../shared/domain/papers.ts';
import { outcomeNames } from '../../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { Desk } from '../context.ts';
import { el } from '../el.ts';
import { choices, field, textArea } from '../field.ts';
import { requestsOf } from '../papers.ts';
import { type FormOf, textIn } from './form.ts';

const outcomes: readonly Opinion['outcome'][] = ['supported', 'explained', 'not-supported'];

/** The written opinion, request by request. */
export const answerForm: FormOf = (desk, file, { assignment }) => {
  const requests = requestsOf(file);
  return {
    fields: requests.map((request, i) => opinion(desk, request, i)),
    body: (filled) => ({
      assignment,
      opinions: requests.map((_, i) => ({
        outcome: textIn(filled, `opinions/${i}/outcome`),
        text: textIn(filled, `opinions/${i}/text`),
        basis: textIn(filled, `opinions/${i}/basis`),
      })),
    }),
  };
};

function opinion({ words, lang }: Desk, request: string, i: number): HTMLElement {
  const { forms } = words;
  return el(
    'section',
    { class: 'opinion' },
    el('h4', {}, words.case.request(i + 1)),
    el('p', { class: 'said', lang: languageOfText(request) }, request),
    choices(
      'radio',
      `opinions/${i}/outcome`,
      forms.outcome,
      outcomes.map((outcome) => [outcome, outcomeNames[lang][outcome]]),
    ),
    field(`opinions/${i}/text`, forms.opinion, textArea(4)),
    field(`opinions/${i}/basis`, forms.basis, el('input', { type: 'text' }), forms.basisHint),
  );
}
