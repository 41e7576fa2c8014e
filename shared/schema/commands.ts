import * as z from 'zod';
import type { ActionName, Commands } from '../domain/commands.ts';
import { ground } from './events.ts';
import { assignmentId, noticeId, officeId } from './ids.ts';
import { optional, text } from './text.ts';

const TEXT_MAX = 5_000;
const NOTE_MAX = 500;

/** What staff may ask of a case over HTTP. What only the system does is not here. */
export type StaffAction = Exclude<ActionName, 'submit' | 'deliver' | 'flag-overdue'>;

const opinion = z.object({
  outcome: z.enum(['supported', 'explained', 'not-supported']),
  text: text(TEXT_MAX),
  basis: text(NOTE_MAX),
});

const note = optional(text(NOTE_MAX));

export const staffCommands = {
  register: z.object({ category: text(40) }),
  route: z.object({ to: z.array(z.object({ office: officeId, lead: z.boolean() })).max(50) }),
  accept: z.object({ assignment: assignmentId }),
  answer: z.object({ assignment: assignmentId, opinions: z.array(opinion).max(50) }),
  close: z
    .object({ resolved: z.boolean(), note })
    .transform(({ resolved, note: said }) => ({ resolved, ...(said && { note: said }) })),
  supervise: z
    .object({ office: officeId, ground, demand: note })
    .transform(({ demand, ...rest }) => ({ ...rest, ...(demand && { demand }) })),
  'answer-supervision': z.object({ notice: noticeId, text: text(TEXT_MAX) }),
} satisfies { [A in StaffAction]: z.ZodType<Commands[A]> };

export function isStaffAction(name: string | undefined): name is StaffAction {
  return name !== undefined && Object.hasOwn(staffCommands, name);
}
