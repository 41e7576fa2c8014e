import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { AssignmentId, CaseNumber, NoticeId, OfficeId } from './ids.ts';

/** Who is told. The address is looked up when the mail is written, so no message carries personal data. */
export type Recipient = { readonly citizen: true } | { readonly office: OfficeId };

export type Topic = 'received' | 'delivered' | 'accepted' | 'answered' | 'closed' | 'supervised';

/** What must leave the case once its event is committed: `id` is the same each time it is sent. */
export type Message =
  | { readonly queue: 'transfers'; readonly case: CaseNumber; readonly assignment: AssignmentId }
  | {
      readonly queue: 'notices';
      readonly case: CaseNumber;
      readonly topic: Topic;
      readonly to: Recipient;
      readonly notice?: NoticeId;
    };

/** The messages that follow from an event. */
export function messagesOf(matter: Case, event: CaseEvent): Message[] {
  const tell = (topic: Topic, to: Recipient, notice?: NoticeId): Message => {
    return { queue: 'notices', case: matter.number, topic, to, ...(notice && { notice }) };
  };
  const citizen = (topic: Topic) => (matter.mailed ? [tell(topic, { citizen: true })] : []);
  switch (event.type) {
    case 'submitted':
      return citizen('received');
    case 'routed':
      return event.to.map(({ assignment }) => ({ queue: 'transfers', case: matter.number, assignment }));
    case 'delivered': {
      const assignment = matter.assignments.find(({ id }) => id === event.assignment);
      return assignment ? [tell('delivered', { office: assignment.office })] : [];
    }
    case 'accepted':
    case 'answered':
      return matter.assignments.some(({ id, lead }) => lead && id === event.assignment) ? citizen(event.type) : [];
    case 'closed':
      return citizen('closed');
    case 'supervised':
      return [...new Set([event.office, event.supervisor])].map((office) =>
        tell('supervised', { office }, event.notice),
      );
    case 'registered':
    case 'overdue-flagged':
    case 'supervision-answered':
      return [];
  }
}
