import type { Available } from '../../../shared/domain/available.ts';
import type { Case } from '../../../shared/domain/case.ts';
import type { ActionName, Command } from '../../../shared/domain/commands.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type {
  AssignmentId,
  CaseNumber,
  ClockId,
  NoticeId,
  QuestionId,
  ReviewId,
  StaffId,
  SuggestionId,
} from '../../../shared/domain/ids.ts';
import type { Service } from '../../../shared/domain/papers.ts';
import { at, housingHandler, office, opinions } from '../../support/city.ts';
import type { Dice } from '../../support/dice.ts';

const units = ['housing', 'transport', 'discipline', 'district-petitions', 'housing-station', 'district-housing'];
export const OTHER = 'TT2026000099' as CaseNumber;

/** A command for an action, about what it is offered for, or about something that may not be there. */
export function commandFor({ action, ...about }: Available, matter: Case, day: Day, roll: Dice): Command {
  const assignment = about.assignment ?? roll('01' as AssignmentId, '02' as AssignmentId, '07' as AssignmentId);
  const review = about.review ?? roll('01' as ReviewId, '02' as ReviewId);
  const notice = about.notice ?? roll('01' as NoticeId, '02' as NoticeId);
  const suggestion = about.suggestion ?? ('01' as SuggestionId);
  const question = about.question ?? ('01' as QuestionId);
  const text = roll(...Array.from({ length: 12 }, (_, i) => (i === 0 ? ' ' : '写明理由。')));
  const unit = () => office(roll(...units, 'planning', 'nowhere', 'city', 'city-petitions'));
  const someDay = () => addDays(day, roll(0, 0, 0, -1, 1, 20));
  const service: Service = { way: roll('direct', 'posted', 'left', 'electronic'), on: someDay() };
  const refusing = {
    ground: roll('not-competent', 'statutory-procedure', 'final', 'already-in-hand'),
    path: roll('judicial', 'arbitration', 'handling'),
    ...{ goTo: '有权处理的机关', other: OTHER, text },
  } as const;
  const classification = {
    category: roll('城乡建设', '交通运输'),
    nature: roll('claim', 'claim', 'claim', 'suggestion', 'accusation'),
    ...roll({}, {}, {}, { path: roll('protection', 'arbitration', 'handling') } as const),
    ...roll({}, {}, {}, { accused: [{ unit: unit() }] }),
    ...roll({}, {}, {}, { accusedWords: text }),
  } as const;
  const decided = {
    review,
    result: roll('uphold', 'change', 'revoke', 'redo'),
    found: '查明',
    text,
    basis: '条例',
  } as const;
  const commands: { readonly [A in Exclude<ActionName, 'submit'>]: () => Command<A> } = {
    register: () => ({ action: 'register', ...classification }),
    classify: () => ({ action: 'classify', ...classification }),
    'hand-over': () => ({
      action: 'hand-over',
      to: office(roll('district-petitions', 'city-petitions', 'housing')),
      text,
    }),
    link: () => ({ action: 'link', other: roll(OTHER, matter.number) }),
    merge: () => ({ action: 'merge', other: OTHER, text }),
    split: () => ({ action: 'split', into: 'TT2026000098' as CaseNumber, requests: roll([0], [1], [0, 1]), text }),
    reopen: () => ({ action: 'reopen', other: roll(OTHER, OTHER, matter.number) }),
    'note-link': () => ({ action: 'note-link', other: OTHER, kind: roll('repeated-by', 'merged-from') }),
    refuse: () => ({ action: 'refuse', ...refusing }),
    'take-simple-track': () => ({ action: 'take-simple-track' }),
    'leave-simple-track': () => ({ action: 'leave-simple-track', text }),
    route: () => ({
      action: 'route',
      way: roll('transfer', 'transfer', 'assign'),
      to: roll(
        [{ office: office('housing'), lead: true }],
        [{ office: unit(), lead: true }],
        [
          { office: unit(), lead: true },
          { office: unit(), lead: false },
        ],
        [
          { office: unit(), lead: roll(true, false) },
          { office: unit(), lead: roll(true, false) },
        ],
      ),
      ...roll({}, { reportBy: addDays(day, 30) }),
    }),
    relay: () => ({ action: 'relay', assignment, to: unit() }),
    recall: () => ({ action: 'recall', assignment, text }),
    deliver: () => ({ action: 'deliver', assignment }),
    object: () => ({ action: 'object', assignment, reasons: text }),
    'decide-objection': () => ({ action: 'decide-objection', assignment, granted: roll(true, false), text }),
    arbitrate: () => ({ action: 'arbitrate', assignment, to: unit(), text }),
    accept: () => ({
      action: 'accept',
      assignment,
      ...roll({}, {}, { path: roll('handling', 'protection', 'judicial') }),
    }),
    decline: () => ({ action: 'decline', assignment, ...refusing }),
    'report-urgent': () => ({ action: 'report-urgent', to: unit(), text }),
    recuse: () => ({
      action: 'recuse',
      staff: roll(housingHandler.id, 'nobody' as StaffId, 'nobody' as StaffId),
      text,
    }),
    'record-mediation': () => ({
      action: 'record-mediation',
      assignment,
      bothConsent: roll(true, false),
      agreed: roll(true, false),
      text,
    }),
    'record-hearing': () => ({ action: 'record-hearing', assignment, heldOn: someDay(), text }),
    'ask-citizen': () => ({ action: 'ask-citizen', assignment, text }),
    'answer-question': () => ({ action: 'answer-question', question, text }),
    supplement: () => ({ action: 'supplement', text }),
    'offer-assistance': () => ({ action: 'offer-assistance', assignment, text }),
    'ask-extension': () => ({ action: 'ask-extension', assignment, days: roll(10, 30, 31), reason: text }),
    'decide-extension': () => ({ action: 'decide-extension', assignment, granted: roll(true, false), text }),
    'draft-opinion': () => ({
      action: 'draft-opinion',
      assignment,
      found: text,
      opinions: opinions.slice(roll(matter.splitOff.length, matter.splitOff.length, 0)),
    }),
    'return-draft': () => ({ action: 'return-draft', assignment, text }),
    'approve-opinion': () => ({ action: 'approve-opinion', assignment }),
    'serve-opinion': () => ({ action: 'serve-opinion', assignment, service }),
    'confirm-receipt': () => ({ action: 'confirm-receipt', assignment }),
    contribute: () => ({ action: 'contribute', assignment, text }),
    'report-result': () => ({ action: 'report-result', assignment, text }),
    'record-service': () => ({
      action: 'record-service',
      document: roll(...matter.documents.map(({ id }) => id), 'housing/transfer/2026/0' as never),
      service,
    }),
    'carry-out': () => ({ action: 'carry-out', assignment, text }),
    'verify-carrying-out': () => ({ action: 'verify-carrying-out', assignment, verified: roll(true, false), text }),
    rate: () => ({ action: 'rate', of: roll('office', 'unit'), grade: roll('satisfied', 'dissatisfied') }),
    'call-back': () => ({ action: 'call-back', text }),
    'ask-review': () => ({ action: 'ask-review', reasons: text, ...roll({}, { askedOn: someDay() }) }),
    'ask-re-review': () => ({ action: 'ask-re-review', reasons: text, ...roll({}, { askedOn: someDay() }) }),
    'suspend-for-hearing': () => ({ action: 'suspend-for-hearing', review, text }),
    'resume-after-hearing': () => ({ action: 'resume-after-hearing', review, text }),
    'decide-review': () => ({ action: 'decide-review', ...decided }),
    'decide-re-review': () => ({ action: 'decide-re-review', ...decided }),
    'serve-review': () => ({ action: 'serve-review', review, service }),
    'serve-re-review': () => ({ action: 'serve-re-review', review, service }),
    'confirm-review': () => ({ action: 'confirm-review', review }),
    'confirm-re-review': () => ({ action: 'confirm-re-review', review }),
    withdraw: () => ({ action: 'withdraw', ...roll({}, { text }) }),
    close: () => ({ action: 'close', resolved: roll(true, false) }),
    seal: () => ({ action: 'seal' }),
    publish: () => ({
      action: 'publish',
      title: '电梯停运怎样修',
      summary: '请求修好停运的电梯。',
      answer: roll('十日内修好。', '十日内修好。', '请打13800000000。', text),
    }),
    unpublish: () => ({ action: 'unpublish', text }),
    'revoke-consent': () => ({ action: 'revoke-consent' }),
    remind: () => ({
      action: 'remind',
      clock: roll(...matter.clocks.map(({ id }) => id), 'route#09' as ClockId),
    }),
    'flag-overdue': () => ({
      action: 'flag-overdue',
      clock: roll(...matter.clocks.map(({ id }) => id), 'route#09' as ClockId),
    }),
    supervise: () => ({
      action: 'supervise',
      office: unit(),
      ground: roll('evasion', 'other'),
      ...roll({}, {}, { way: 'joint' } as const, { jointWith: [unit()] }),
      ...roll({}, { way: 'joint', jointWith: roll([], [unit()], [unit(), unit()]) } as const),
      ...roll({}, { answerBy: someDay() }),
    }),
    'answer-supervision': () => ({ action: 'answer-supervision', notice, text }),
    'accept-answer': () => ({ action: 'accept-answer', notice, ...roll({}, { text }) }),
    'return-answer': () => ({ action: 'return-answer', notice, text, ...roll({}, { answerBy: someDay() }) }),
    'sign-suggestion': () => ({ action: 'sign-suggestion', suggestion, text }),
    'drop-suggestion': () => ({ action: 'drop-suggestion', suggestion, text }),
    suggest: () => ({ action: 'suggest', kind: roll('improvement', 'policy', 'accountability'), office: unit(), text }),
    'answer-suggestion': () => ({
      action: 'answer-suggestion',
      suggestion,
      adoption: roll('adopted', 'not-adopted'),
      text,
    }),
    recount: () => ({ action: 'recount', because: roll('calendar', 'policy') }),
  };
  return action === 'submit' ? { action: 'recount', because: 'calendar' } : commands[action]();
}

export const LATEST = at('2028-12-31');
