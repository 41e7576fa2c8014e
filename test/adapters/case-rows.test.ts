import { expect, it } from 'vitest';
import { caseOf, changedRows } from '../../shared/adapters/dynamo/case-rows.ts';
import { transactionOf } from '../../shared/adapters/dynamo/transaction.ts';
import type { Case } from '../../shared/domain/case.ts';
import { chain } from '../../shared/domain/chain.ts';
import type { CaseNumber, DocumentId, NoticeId, QuestionId } from '../../shared/domain/ids.ts';
import { accepted, acceptedByLetter, answered, approved, delivered, done, drafted, drafting } from '../domain/road.ts';
import {
  ASSIGN_1,
  at,
  housingHandler,
  housingHead,
  instant,
  NUMBER,
  office,
  supervisor,
  system,
} from '../support/city.ts';

const THOUSANDS = 3_000;
const each = <T>(row: (i: number) => T) => Array.from({ length: THOUSANDS }, (_, i) => row(i));
const repeatOf = (i: number) => `TT2026${String(i + 2).padStart(6, '0')}` as CaseNumber;

/** A matter that everybody brings again, about which the unit asks and asks. */
const long: Case = {
  ...accepted(),
  links: each((i) => ({ kind: 'repeated-by', case: repeatOf(i) })),
  questions: each((i) => {
    return {
      id: String(i + 1).padStart(2, '0') as QuestionId,
      assignment: ASSIGN_1,
      askedOn: at('2026-03-09'),
      status: 'open',
    };
  }),
  documents: each((i) => {
    const id = `housing/transfer/2026/${i}` as DocumentId;
    return { id, kind: 'transfer', unit: office('housing'), on: at('2026-03-09'), seq: 5 };
  }),
};

it('a case with thousands of links, questions and documents keeps a small head, and is read back as it was', () => {
  const rows = changedRows(undefined, { matter: long, tip: 'tip' });
  const head = rows.find(({ sk }) => sk === 'HEAD');
  expect(JSON.stringify(head).length).toBeLessThan(2_000);
  const asQueried = rows.toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  expect(caseOf(asQueried)?.matter).toEqual({ ...long, clocks: expect.arrayContaining([...long.clocks]) });
});

it('one more of each is one more row, and the transaction stays small', () => {
  const asked = done(long, '2026-03-10', housingHandler, {
    action: 'ask-citizen',
    assignment: ASSIGN_1,
    text: '请补充。',
  });
  const link = { action: 'note-link', other: repeatOf(THOUSANDS), kind: 'repeated-by' } as const;
  const linked = done(long, '2026-03-10', system('deliver'), link);
  for (const { matter, events, papers } of [asked, linked]) {
    const items = transactionOf(
      {
        before: { matter: long, tip: '' },
        after: { matter, tip: 'tip' },
        events: chain(NUMBER, long.version, '', events, (text) => text),
        ...{ papers, files: [], outbox: [], at: instant('2026-03-10') },
      },
      'cases',
    );
    expect(items.length).toBeLessThan(6);
  }
});

/** What the tasks of a case are dated by, each by the key of its row. */
function datesOf(matter: Case): Record<string, unknown> {
  const waiting = changedRows(undefined, { matter, tip: 'tip' }).filter(({ inboxSk }) => inboxSk !== undefined);
  return Object.fromEntries(
    waiting.map(({ sk, inboxSk, dueClock }) => [sk, [String(inboxSk).slice(0, 10), dueClock].join(' ').trim()]),
  );
}

it('a task is dated by a duty and names it, never by a right, which only lapses', () => {
  expect(delivered().clocks.map(({ kind, due }) => `${due} ${kind}`)).toContain('2026-03-12 objection');
  expect(datesOf(delivered())).toEqual({ 'HEAD#ASSIGN#01': '2026-03-20 notify' });
  expect(answered().clocks.map(({ kind, due }) => `${due} ${kind}`)).toContain('2026-04-20 ask-review');
  expect(datesOf(answered())).toEqual({ HEAD: '9999-12-31', 'HEAD#ASSIGN#01': '2026-05-19 carry-out' });
});

it('an extension waits for the head by the end of the period it is to lengthen, and no board counts that duty twice', () => {
  const asking = { action: 'ask-extension', assignment: ASSIGN_1, days: 10, reason: '要等配件。' } as const;
  const asked = done(accepted(), '2026-03-10', housingHandler, asking).matter;
  expect(datesOf(asked)).toMatchObject({ 'HEAD#EXTENSION#01': '2026-05-06 handle' });
  const waiting = changedRows(undefined, { matter: asked, tip: 'tip' }).filter(({ duty }) => duty !== undefined);
  expect(waiting.map(({ sk }) => sk)).not.toContain('HEAD#EXTENSION#01');
  const draft = done(asked, '2026-03-11', housingHandler, drafting).matter;
  expect(datesOf(draft)).toHaveProperty('HEAD#EXTENSION#01');
  expect(datesOf(approved(draft))).not.toHaveProperty('HEAD#EXTENSION#01');
  const decision = { action: 'decide-extension', assignment: ASSIGN_1, granted: true } as const;
  const decided = done(draft, '2026-03-12', housingHead, decision).matter;
  expect(datesOf(decided)).not.toHaveProperty('HEAD#EXTENSION#01');
});

it('a supervisor sees by when the unit owes its answer, and has no last day to judge it', () => {
  const demand = { action: 'supervise', office: office('housing'), ground: 'evasion' } as const;
  const watched = done(delivered(), '2026-03-09', supervisor, demand).matter;
  expect(datesOf(watched)).toMatchObject({
    'HEAD#NOTICE#01': '2026-03-23 supervision-reply',
    'HEAD#WATCH#01': '2026-03-23 supervision-reply',
  });
  const reply = { action: 'answer-supervision', notice: '01' as NoticeId, text: '下周修好。' } as const;
  const { 'HEAD#NOTICE#01': theirs, 'HEAD#WATCH#01': ours } = datesOf(
    done(watched, '2026-03-10', housingHandler, reply).matter,
  );
  expect([theirs, ours]).toEqual([undefined, '9999-12-31']);
});

it('a notice of acceptance that has to be posted is a task of its own until it is served, and the opinion has its own day', () => {
  const atHand = acceptedByLetter();
  const [toServe, opinion] = ['2026-03-20 notify', '2026-05-06 handle'];
  expect(datesOf(atHand)).toEqual({ 'HEAD#ACCEPTANCE#01': toServe, 'HEAD#ASSIGN#01': opinion });
  expect(datesOf(accepted())).toEqual({ 'HEAD#ASSIGN#01': opinion });
  const document = atHand.assignments[0]?.acceptance?.document as DocumentId;
  const posted = { action: 'record-service', document, service: { way: 'posted', on: at('2026-03-09') } } as const;
  expect(datesOf(done(atHand, '2026-03-09', housingHandler, posted).matter)).toEqual({ 'HEAD#ASSIGN#01': opinion });
  expect(datesOf(answered(approved(drafted(atHand))))).not.toHaveProperty('HEAD#ACCEPTANCE#01');
});
