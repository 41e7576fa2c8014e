import type { ChainedEvent } from '../domain/chain.ts';
import { linkText, partsOf } from '../domain/chain.ts';
import type { Day } from '../domain/day.ts';
import type { CaseEvent, EventType } from '../domain/events.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { openedBy, type Proof } from './citizen.ts';
import { sha256 } from './context.ts';

/** An event as its citizen can check it: both hashes, and what happened in full where it is theirs to read. */
export interface ShownEvent {
  readonly seq: number;
  readonly hash: string;
  readonly who: string;
  readonly what: string;
  readonly text?: string;
  readonly type?: EventType;
  readonly on?: Day;
  /** What the server found: the hash is that of this event, after the one before it. */
  readonly sound: boolean;
}

export interface Evidence {
  readonly number: CaseNumber;
  readonly contentHash: string;
  readonly events: readonly ShownEvent[];
}

/** The whole chain of a case, for its number and query code; undefined where they open none. */
export async function evidenceOf(deps: { readonly cases: CaseStore }, proof: Proof): Promise<Evidence | undefined> {
  const number = await openedBy(deps, proof);
  const stored = number && (await deps.cases.load(number));
  if (!stored) return undefined;
  const history = await deps.cases.history(number);
  const events = history.map((each, i) => shown(each, i, number, history));
  return { number, contentHash: stored.matter.contentHash, events };
}

function shown({ seq, event, hash }: ChainedEvent, i: number, number: CaseNumber, history: readonly ChainedEvent[]) {
  const parts = partsOf(event);
  const [who, what] = [sha256(parts.who), sha256(parts.what)];
  const before = history[i - 1]?.hash ?? '';
  const sound = seq === i + 1 && hash === sha256(linkText({ number, seq, before, who, what }));
  const readable = isReadable(event) && { text: parts.what, type: event.type, on: event.on };
  return { seq, hash, who, what, ...readable, sound };
}

/** What the law makes public to the citizen, and what they did themselves. */
const PUBLIC: readonly EventType[] = [
  ...(['submitted', 'registered', 'refused', 'routed', 'relayed', 'delivered', 'accepted', 'declined'] as const),
  ...(['extension-decided', 'question-asked', 'question-answered', 'supplemented', 'opinion-served'] as const),
  ...(['document-served', 'rated', 'review-asked', 'review-served', 'carried-out', 'carrying-out-verified'] as const),
  ...(['withdrawn', 'closed', 'overdue-flagged', 'supervised', 'recounted'] as const),
];

/** Whom the office takes to be accused, and how units share the work, is the offices' own. */
function isReadable(event: CaseEvent): boolean {
  if (!PUBLIC.includes(event.type)) return false;
  if ('accused' in event && event.accused.length > 0) return false;
  return event.type !== 'routed' || event.to.every(({ share }) => !share);
}
