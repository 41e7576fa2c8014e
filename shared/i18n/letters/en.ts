import type { DocumentKind } from '../../domain/policy.ts';
import { type Layout, refusalOrder, reviewOrder, type Say, suggestionOrder, where } from './layout.ts';

const matter = (say: Say) => `matter “${say('summary')}” (case ${say('case')})`;
const received = (say: Say) =>
  `We received your ${matter(say)} on ${say('received')}${where(say, 'received-from', (from) => `, from ${from}`)}. `;

const reviewing = (what: 'review' | 're-review'): Layout => ({
  shape: 'letter',
  addressee: 'citizen',
  woven: ['case', 'original-number', 'next-step'],
  order: reviewOrder,
  opening: (say) =>
    `You did not agree with ${say('original-number')} and asked for a ${what} of case ${say('case')}. Our opinion is as follows.`,
  closing: (say) => [
    where(
      say,
      ['next-step', 'review-body'],
      (body) =>
        `If you do not agree, you may ask for a re-review in writing, of ${body}, within ${say('next-step', 'review-days')} of receiving this opinion. Please bring it, and your reasons.`,
    ) || `What follows: ${say('next-step')}.`,
  ],
});

const suggestion = (what: string): Layout => ({
  shape: 'letter',
  addressee: 'to',
  woven: ['case', 'to'],
  order: suggestionOrder,
  opening: (say) =>
    `Under Articles 14 and 40 of the Regulations on Petition Work, and on the strength of case ${say('case')}, we suggest that you ${what}. Please consider it, and tell us in writing by the day below what comes of it.`,
});

const sendingOn = (say: Say, how: string) =>
  `We received the ${matter(say)} on ${say('received')} and ${how} on ${say('sent')}. ` +
  `Please decide within ${say('route-days')} of receiving it whether you accept it, and tell the citizen in writing. If you hold that it is not yours, please object within ${say('objection-days')} of receiving it, and give your reasons in detail.`;

/** The same letters for somebody who reads English. */
export const en: Readonly<Record<DocumentKind, Layout>> = {
  'register-form': { shape: 'form', woven: [] },
  acceptance: {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received', 'received-from'],
    opening: (say) =>
      `${received(say)}Having looked into it, we accept it under Article 23 of the Regulations on Petition Work. You should know the following.`,
  },
  'non-acceptance': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received'],
    order: refusalOrder,
    opening: (say) =>
      `${received(say)}Having looked into it, we do not accept it. The reasons, the basis and the ways open to you are these.`,
  },
  'no-further-acceptance': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'summary', 'received'],
    order: refusalOrder,
    opening: (say) =>
      `${received(say)}It has been decided with final effect on re-review, and is not accepted again. The reasons and the basis are these.`,
  },
  transfer: {
    shape: 'letter',
    addressee: 'to',
    woven: ['case', 'from', 'summary', 'received', 'sent', 'route-days', 'objection-days'],
    opening: (say) => sendingOn(say, 'transfer it to you'),
  },
  assignment: {
    shape: 'letter',
    addressee: 'to',
    woven: [
      ...(['case', 'from', 'summary', 'received', 'sent', 'route-days', 'objection-days'] as const),
      ...(['report-by', 'report-wanted'] as const),
    ],
    opening: (say) => sendingOn(say, 'assign it to you'),
    closing: (say) => [`Please report by ${say('report-by')}: ${say('report-wanted')}.`],
  },
  objection: {
    shape: 'letter',
    addressee: 'author',
    woven: ['case', 'original-number'],
    opening: (say) =>
      `We have received ${say('original-number')}. Case ${say('case')} is outside our competence, and we object under Article 23 of the Regulations on Petition Work. Please decide on the objection.`,
  },
  'extension-approval': { shape: 'form', woven: [] },
  'extension-notice': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'old-due', 'days', 'new-due'],
    opening: (say) =>
      `Your matter (case ${say('case')}) is complicated and cannot be answered by ${say('old-due')}. Under Article 34 of the Regulations on Petition Work, and with the approval of the head of this unit, the period is extended by ${say('days')}, to ${say('new-due')}.`,
  },
  'handling-opinion': {
    shape: 'letter',
    addressee: 'citizen',
    woven: ['case', 'review-body', 'review-days', 'what-to-bring'],
    opening: (say) =>
      `We have investigated your matter (case ${say('case')}). Under Article 32 of the Regulations on Petition Work, this is our opinion.`,
    closing: (say) => [
      where(
        say,
        'review-body',
        (body) =>
          `If you do not agree, you may ask ${body} in writing for a review, within ${say('review-days')} of receiving this opinion. Please bring ${say('what-to-bring')}.`,
      ),
    ],
  },
  'review-opinion': reviewing('review'),
  're-review-opinion': reviewing('re-review'),
  'mediation-agreement': {
    shape: 'letter',
    woven: ['case'],
    opening: (say) => `In case ${say('case')} both sides have agreed, of their own free will, as follows.`,
    closing: () => ['The agreement takes effect on the day both sides have signed it.'],
    signers: ['The citizen (signature)', 'The unit (seal)'],
  },
  'hearing-record': {
    shape: 'form',
    woven: [],
    signers: ['The citizen (signature)', 'The chair (signature)', 'The recorder (signature)'],
  },
  'completion-report': {
    shape: 'letter',
    addressee: 'author',
    woven: ['case', 'original-number', 'summary', 'report-by'],
    opening: (say) =>
      `As ${say('original-number')} asks (report by ${say('report-by')}), this is the result of the ${matter(say)}.`,
  },
  'supervision-notice': {
    shape: 'letter',
    addressee: 'to',
    woven: ['case', 'to', 'ground', 'overdue-due', 'days-over', 'way'],
    opening: (say) =>
      `In case ${say('case')} we find the following with your unit: ${say('ground')}. ` +
      where(say, 'overdue-due', (due) => `This step was due on ${due} and is ${say('days-over')} over. `) +
      `Under Article 40 of the Regulations on Petition Work the matter is put under supervision (${say('way')}).`,
  },
  'improvement-suggestion': suggestion('improve your work'),
  'policy-suggestion': suggestion('improve the policy'),
  'accountability-suggestion': suggestion('hold those responsible to account'),
  'annual-report': { shape: 'letter', woven: [] },
};
