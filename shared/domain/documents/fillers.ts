import type { DocumentField } from '../document-fields.ts';
import { annualReport } from './fields/annual-report.ts';
import { betweenOffices } from './fields/between-offices.ts';
import { every } from './fields/every.ts';
import { extension } from './fields/extension.ts';
import { matter } from './fields/matter.ts';
import { meetings } from './fields/meetings.ts';
import { opinions } from './fields/opinions.ts';
import { refusals } from './fields/refusals.ts';
import { supervision } from './fields/supervision.ts';
import type { Filler } from './filler.ts';

/** How each field is filled from a case. A field without a filler does not compile. */
export const fillers = {
  ...every,
  ...matter,
  ...betweenOffices,
  ...refusals,
  ...extension,
  ...opinions,
  ...supervision,
  ...meetings,
  ...annualReport,
} satisfies Readonly<Record<DocumentField, Filler>>;
