import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { subjectOf } from '../../shared/domain/subject.ts';
import type { Who } from '../../shared/domain/transitions/row.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import type { PersonOf } from './people.ts';

type Clerks = Exclude<Who, string>;

/** Who does it: the first whom the table names; `by` says so where the table names several. */
export function actorOf(
  command: Command,
  matter: Case,
  by: 'citizen' | OfficeId | undefined,
  personOf: PersonOf,
): Actor {
  const { who } = transitions[command.action];
  const clerks = who.find((each): each is Clerks => typeof each !== 'string');
  if (by === 'citizen' || !clerks || (!by && who[0] === 'citizen')) return { kind: 'citizen' };
  return personOf(by ?? officeOf(clerks, command, matter), clerks.roles);
}

function officeOf({ of }: Clerks, command: Command, matter: Case): OfficeId {
  const subject = subjectOf(matter, command);
  const related = of === 'unit' || of === 'sender' || of === 'decider' ? of : undefined;
  return (related && 'unit' in subject ? subject[related] : undefined) ?? matter.office;
}
