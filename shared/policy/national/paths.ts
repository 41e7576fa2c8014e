import type { Policy } from '../../domain/policy.ts';

/** The ways a matter can go (Art. 29-31): only what falls under none of the others has the 60 days and the reviews. */
export const paths: Policy['paths'] = {
  // The Regulation of 2005 said 30 days (Art. 36); that of 2022 gives no number.
  suggestion: { nature: 'suggestion', ...answered(), simple: true, answer: days(30), source: 'Art. 29; days: setting' },
  accusation: { nature: 'accusation', ...answered(), source: 'Art. 30' },
  judicial: { ...elsewhere(), source: 'Art. 31(1)' },
  arbitration: { ...elsewhere(), source: 'Art. 31(2)' },
  'party-appeal': { ...elsewhere(), source: 'Art. 31(3)' },
  administrative: { ...elsewhere(), source: 'Art. 31(4)' },
  protection: { nature: 'claim', ...answered(), source: 'Art. 31(5)' },
  handling: {
    nature: 'claim',
    ...{ opinion: true, review: true, elsewhere: false, simple: true },
    source: 'Art. 31(6), 34-36',
  },
};

function days(count: number) {
  return { days: count, unit: 'calendar', roll: true } as const;
}

function answered() {
  return { opinion: false, review: false, elsewhere: false, simple: false };
}

function elsewhere() {
  return { nature: 'claim', opinion: false, review: false, elsewhere: true, simple: false } as const;
}

/** Why a matter is not accepted, or not accepted again, and what the notice must then name. */
export const refusals: Policy['refusals'] = {
  'not-competent': {
    ...{ document: 'non-acceptance', names: 'body', by: ['petition-office'] },
    source: 'Art. 23(1)',
  },
  'statutory-procedure': {
    ...{ document: 'non-acceptance', names: 'path', by: ['petition-office', 'unit'] },
    source: 'Art. 31(1)-(4)',
  },
  'already-in-hand': {
    ...{ document: 'non-acceptance', names: 'case', by: ['petition-office', 'unit'] },
    source: 'Art. 19(3)',
  },
  'review-running': {
    ...{ document: 'non-acceptance', names: 'case', by: ['petition-office', 'unit'] },
    source: 'Art. 19(3), 35, 36',
  },
  final: {
    ...{ document: 'no-further-acceptance', names: 'case', by: ['petition-office', 'unit'] },
    source: 'Art. 36(3)',
  },
};
