import type { Case } from './case.ts';
import { citizenTold } from './citizen-told.ts';
import type { CaseEvent } from './events.ts';
import type { Message, Recipient, Topic } from './message.ts';
import type { Offices } from './office.ts';
import { type About, officesTold } from './offices-told.ts';
import { tasksOf } from './tasks-after.ts';
import { isBehindWall } from './wall.ts';

/** The messages that follow from an event. Nobody behind the wall of an accusation is told anything (Art. 30(3)). */
export function messagesOf(matter: Case, event: CaseEvent, offices: Offices): Message[] {
  const keep: Message[] = event.files ? [{ queue: 'transfers', task: 'keep-files', case: matter.number }] : [];
  const tasks = [...keep, ...tasksOf(matter, event)];
  const toOffices = officesTold(matter, event).filter(({ office }) => !isBehindWall(offices, matter.accused, office));
  const toCitizen = matter.mailed ? citizenTold(matter, event) : [];
  const told: Message[] = [
    ...toCitizen.map((topic) => notice(matter, topic, { citizen: true })),
    ...toOffices.map(({ topic, office, ...about }) => notice(matter, topic, { office }, about)),
  ];
  return [...tasks, ...told];
}

function notice({ number }: Case, topic: Topic, to: Recipient, about: About = {}): Message {
  return { queue: 'notices', case: number, topic, to, ...about };
}
