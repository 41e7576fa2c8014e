import type { SupervisionGround } from '../../../shared/domain/policy.ts';
import { unitName } from '../context.ts';
import { field, select, textArea } from '../field.ts';
import { type FormOf, textIn } from './form.ts';

const grounds: readonly SupervisionGround[] = [
  'overdue',
  'not-reported',
  'procedure-broken',
  'evasion',
  'opinion-not-carried-out',
  'other',
];

/** A notice to a unit that has the case in hand. */
export const superviseForm: FormOf = (desk, file) => {
  const { forms, grounds: names } = desk.words;
  const inHand = [...file.case.assignments.map(({ office }) => office), file.case.office];
  return {
    fields: [
      field('office', forms.unit, select([...new Set(inHand)].map((id) => [id, unitName(desk, id)]))),
      field('ground', forms.ground, select(grounds.map((ground) => [ground, names[ground]]))),
      field('demand', forms.demand + forms.optional, textArea(2)),
    ],
    body: (filled) => ({
      office: textIn(filled, 'office'),
      ground: textIn(filled, 'ground'),
      demand: textIn(filled, 'demand'),
    }),
  };
};
