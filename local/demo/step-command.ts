import * as z from 'zod';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { citizenCommands, isStaffAction, staffCommands } from '../../shared/schema/commands.ts';
import type { LifeStep } from './files.ts';

/** What the names and days of a step stand for. */
export interface Meaning {
  readonly today: Day;
  /** The case of another life. */
  readonly numberOf: (life: string) => CaseNumber;
  /** The number of a case to be split off. */
  readonly nextNumber: () => Promise<CaseNumber>;
}

const named = z.looseObject({
  office: z.string().optional(),
  other: z.string().optional(),
  document: z.string().optional(),
  service: z.looseObject({}).optional(),
});
/** Given in days after the day of the step. */
const DATES = ['reportBy', 'answerBy', 'heldOn', 'askedOn'];

/** What a step asks of the case as it then stands. */
export async function commandOf(step: LifeStep, matter: Case, meaning: Meaning): Promise<Command> {
  const { do: action, daysLater: _, by: __, ...given } = step;
  const { office, other, document, service, ...rest } = named.parse(given);
  const { today, numberOf, nextNumber } = meaning;
  const subject = transitions[action].subject;
  const fields = {
    ...rest,
    ...datesIn(rest, today),
    ...(office && (subject === 'assignment' ? { assignment: assignmentOf(office, matter) } : { office })),
    ...(other && { other: numberOf(other) }),
    ...(document && { document: documentOf(document, matter) }),
    ...(service && { service: { on: today, ...service } }),
  };
  const schema = isStaffAction(action) ? staffCommands[action] : citizenCommands[action];
  return { action, ...schema.parse(fields), ...(action === 'split' && { into: await nextNumber() }) } as Command;
}

function datesIn(fields: Readonly<Record<string, unknown>>, today: Day): Record<string, Day> {
  return Object.fromEntries(
    DATES.flatMap((name) => {
      const days = fields[name];
      return typeof days === 'number' ? [[name, addDays(today, days)]] : [];
    }),
  );
}

/** The last one that the unit was given. */
function assignmentOf(office: string, { assignments, title }: Case) {
  const found = assignments.findLast((assignment) => assignment.office === office);
  if (!found) throw new Error(`demo: ${office} was not given ${title}`);
  return found.id;
}

function documentOf(kind: string, { documents, title }: Case) {
  const found = documents.findLast((document) => document.kind === kind);
  if (!found) throw new Error(`demo: ${title} has no ${kind}`);
  return found.id;
}
