import * as z from 'zod';
import { type Assignment, type Case, type Clock, isDuty } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { OfficeId } from '../../domain/ids.ts';
import { bodyActs, extensionWaits, hasEnded, holderActs, timeToServe, unitActs } from '../../domain/in-hand.ts';
import { waitsForHours, watchedOn } from '../../domain/ladder.ts';
import { factsOf, type PlacedFact } from '../../figures/facts.ts';
import type { StoredCase } from '../../ports/case-store.ts';
import { assignment, caseHead, issued, link, notice, question, review, suggestion } from '../../schema/case.ts';
import { clock } from '../../schema/clock.ts';
import { dueSkOf } from './due-rows.ts';
import { factPartition } from './figures.ts';
import { caseKey, shardOf } from './table.ts';

const head = caseHead.extend({ sk: z.literal('HEAD'), tip: z.string() });

export type Row = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** The rows of a case's state. All begin with HEAD, so one query reads the state and none of the history. */
function rowsOf({ matter, tip }: StoredCase): Row[] {
  const { assignments, clocks, notices, reviews, suggestions, links, questions, documents, ...rest } = matter;
  const pk = caseKey(matter.number);
  /** The duty of these that ends first. */
  const first = (of: (clock: Clock) => boolean) =>
    clocks.filter((c) => c.status === 'running' && isDuty(c) && of(c)).sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  /** The row in the inbox of a unit for which there is something to do, `of` these periods. */
  const inbox = (office: OfficeId, waits: boolean, of: (clock: Clock) => boolean, sk: string, by?: Day) => {
    const duty = first(of);
    return (
      waits && {
        inboxPk: `INBOX#${office}#open`,
        inboxSk: `${by ?? duty?.due ?? '9999-12-31'}#${matter.number}#${sk}`,
        ...{ number: matter.number, title: matter.title, receivedOn: matter.receivedOn },
        ...(matter.category !== undefined && { category: matter.category }),
        ...(duty && {
          ...{ dueClock: duty.kind, dueProvisional: duty.provisional },
          duty: { clock: duty.kind, due: duty.due, ...(duty.rung && { rung: duty.rung }) },
        }),
        ...(matter.accused.length > 0 && { accused: matter.accused }),
        ...(matter.recused.length > 0 && { recused: matter.recused }),
      }
    );
  };
  /** The same of a duty that stands in another row as well: it is counted there, once. */
  const inboxBeside = (...asked: Parameters<typeof inbox>) => {
    const waiting = inbox(...asked);
    if (!waiting) return false;
    const { duty: _, ...rest } = waiting;
    return rest;
  };
  /** Where the case is found among all that a unit has had to do with, by the day it was received. */
  const unit = (office: OfficeId) => ({ unitPk: `UNIT#${office}`, unitSk: `${matter.receivedOn}#${matter.number}` });
  const facts = new Map(factsOf(matter).map((each) => [rowOf(each), each]));
  const row = (sk: string, fields: object, waiting: object | false = false): Row => {
    return { pk, sk, ...fields, ...waiting, ...factIn(facts.get(sk), `${matter.number}#${sk}`) };
  };

  /** What else waits for somebody in an assignment. */
  const beside = (a: Assignment): Row[] => {
    const { id, office, acceptance, objection, extension } = a;
    const rows: Row[] = [];
    if (acceptance) {
      const sk = `HEAD#ACCEPTANCE#${id}`;
      const toServe = timeToServe(matter, a);
      const ofIt = (c: Clock) => c.id === toServe?.id;
      const status = acceptance.told ? 'served' : 'issued';
      rows.push(row(sk, { id, status }, inbox(office, toServe !== undefined, ofIt, sk)));
    }
    if (extension) {
      const sk = `HEAD#EXTENSION#${id}`;
      const handle = (c: Clock) => c.assignment === id && c.kind === 'handle';
      const waits = extensionWaits(matter, a);
      rows.push(row(sk, { id, status: extension.status }, inboxBeside(office, waits, handle, sk)));
    }
    if (objection) {
      const sk = `HEAD#OBJECTION#${id}`;
      const open = objection.status === 'open' && !hasEnded(matter);
      rows.push(row(sk, { id, status: objection.status }, inbox(objection.decider, open, none, sk)));
    }
    return rows;
  };

  return [
    row(
      'HEAD',
      { ...rest, tip, ...unit(matter.office) },
      inbox(matter.office, holderActs(matter), (c) => c.kind === 'route', 'HEAD'),
    ),
    ...assignments.flatMap((a) => {
      const sk = `HEAD#ASSIGN#${a.id}`;
      const toServe = timeToServe(matter, a);
      const ofIt = (c: Clock) => c.assignment === a.id && c.id !== toServe?.id;
      const own = row(sk, { ...a, ...unit(a.office) }, inbox(a.office, unitActs(matter, a), ofIt, sk));
      return [own, ...beside(a)];
    }),
    ...clocks.map((c) => {
      const watched = watchedOn(matter, c);
      const due = watched && {
        duePk: `DUE#${watched}#${shardOf(matter.number)}`,
        dueSk: dueSkOf({ number: matter.number, clock: c.id, inHours: waitsForHours(matter, c) }),
      };
      return row(`HEAD#CLOCK#${c.id}`, c, due ?? false);
    }),
    // What a case can have thousands of: in the head it would outgrow its row.
    ...links.map((link, i) => row(`HEAD#LINK#${i}`, link)),
    ...questions.map((each) => row(`HEAD#QUESTION#${each.id}`, each)),
    ...documents.map((each, i) => row(`HEAD#DOCUMENT#${i}`, each)),
    ...notices.flatMap((n) => {
      const sk = `HEAD#NOTICE#${n.id}`;
      const ofIt = (c: Clock) => c.notice === n.id;
      const own = row(sk, n, inbox(n.office, n.status === 'open', ofIt, sk, n.answerBy));
      if (n.supervisor === n.office) return [own];
      const copy = `HEAD#WATCH#${n.id}`;
      const { id, status, office, supervisor, document } = n;
      // The unit owes the answer by that day; to judge it the supervisor has no last day.
      const waiting =
        status === 'open'
          ? inboxBeside(supervisor, true, ofIt, copy, n.answerBy)
          : inbox(supervisor, status === 'answered', none, copy);
      return [own, row(copy, { id, status, office, supervisor, ...(document && { document }) }, waiting)];
    }),
    ...reviews.map((r) => {
      const sk = `HEAD#REVIEW#${r.id}`;
      const ofIt = (c: Clock) => c.review === r.id;
      return row(sk, { ...r, ...unit(r.body) }, inbox(r.body, bodyActs(r), ofIt, sk));
    }),
    ...suggestions.flatMap((s) => {
      const sk = `HEAD#SUGGESTION#${s.id}`;
      const own = row(
        sk,
        s,
        inbox(s.office, s.status === 'open', (c) => c.suggestion === s.id, sk),
      );
      if (!s.drafted) return [own];
      const draft = `HEAD#SIGNATURE#${s.id}`;
      const waits = inbox(matter.office, s.status === 'proposed', none, draft);
      return [own, row(draft, { id: s.id, status: s.status }, waits)];
    }),
  ];
}

const none = () => false;

/** The row that a fact is counted by. */
function rowOf({ about }: PlacedFact): string {
  if (about === 'case') return 'HEAD';
  return 'clock' in about ? `HEAD#CLOCK#${about.clock}` : `HEAD#ASSIGN#${about.assignment}`;
}

function factIn(placed: PlacedFact | undefined, factSk: string): object {
  return placed ? { factPk: factPartition(placed.office, placed.period), factSk, fact: placed.fact } : {};
}

/** Rows of `after` that are new or differ from `before`: what one action has to write. */
export function changedRows(before: StoredCase | undefined, after: StoredCase): Row[] {
  const old = new Map((before ? rowsOf(before) : []).map((row) => [row.sk, JSON.stringify(row)]));
  return rowsOf(after).filter((row) => old.get(row.sk) !== JSON.stringify(row));
}

/** The case its rows describe; throws when a row is not what it should be. */
export function caseOf(rows: readonly Record<string, unknown>[]): StoredCase | undefined {
  // The hundredth stands after the tenth, though its key does not.
  const under = (prefix: string) =>
    rows
      .filter(({ sk }) => String(sk).startsWith(`HEAD#${prefix}#`))
      .sort((a, b) => String(a.sk).length - String(b.sk).length);
  const top = rows.find(({ sk }) => sk === 'HEAD');
  if (!top) return undefined;
  const { sk: _, tip, ...rest } = head.parse(top);
  const matter: Case = {
    ...rest,
    assignments: under('ASSIGN').map((row) => assignment.parse(row)),
    clocks: under('CLOCK').map((row) => clock.parse(row)),
    notices: under('NOTICE').map((row) => notice.parse(row)),
    reviews: under('REVIEW').map((row) => review.parse(row)),
    suggestions: under('SUGGESTION').map((row) => suggestion.parse(row)),
    links: under('LINK').map((row) => link.parse(row)),
    questions: under('QUESTION').map((row) => question.parse(row)),
    documents: under('DOCUMENT').map((row) => issued.parse(row)),
  };
  return { matter, tip };
}
