import type { Actor } from '../domain/actor.ts';
import type { Case } from '../domain/case.ts';
import { chain } from '../domain/chain.ts';
import type { Command } from '../domain/commands.ts';
import type { Context } from '../domain/context.ts';
import type { Instant } from '../domain/day.ts';
import { type Decision, decide } from '../domain/decide.ts';
import { evolve } from '../domain/evolve/evolve.ts';
import type { CaseNumber, PartyMark, Signer } from '../domain/ids.ts';
import { messagesOf } from '../domain/messages.ts';
import type { Offices } from '../domain/office.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { CaseStore, Commit, KeptCode, OutboxEntry, RequestKey, StoredCase } from '../ports/case-store.ts';
import type { Queues } from '../ports/outbox.ts';
import { contextFor, type Jurisdiction, sha256 } from './context.ts';
import { incompleteDocument } from './incomplete.ts';
import { namesCitizen } from './names-citizen.ts';
import { Serials } from './serials.ts';

export interface CaseDeps {
  readonly cases: CaseStore;
  readonly queues: Queues;
  readonly jurisdiction: Jurisdiction;
  readonly now: () => Instant;
  /** Told when the send after a commit failed; `reconcile` will send again, so nobody else needs to know. */
  readonly sendFailed: (error: unknown) => void;
  /** The id of the request or run that is followed through the logs; it goes along with whatever is committed. */
  readonly correlation?: () => string | undefined;
  /** How to wait before the case is read again after somebody else changed it; by default longer with each attempt. */
  readonly pause?: (attempt: number) => Promise<void>;
}

export interface ActionRequest {
  readonly number: CaseNumber;
  readonly command: Command;
  readonly actor: Actor;
  /** The version the actor saw; a case that has moved on since refuses the action. */
  readonly expected?: number;
  readonly request?: RequestKey;
  readonly code?: KeptCode;
  readonly signers?: readonly Signer[];
  readonly marks?: readonly PartyMark[];
  readonly confirms?: string;
  /** The tray that the files of the command came in. */
  readonly tray?: string;
}

export type Acted = { readonly matter: Case; readonly repeated: boolean } | { readonly refusal: Refusal };

const ATTEMPTS = 6;

/** Decides an action, commits what it decided in one transaction, and sends what the outbox says. */
export async function act(deps: CaseDeps, asked: ActionRequest): Promise<Acted> {
  const serials = new Serials(deps.cases);
  const context = { ...(await contextFor(asked.actor, deps.now(), deps.jurisdiction)), serialOf: serials.of };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = asked.command.action === 'submit' ? undefined : await deps.cases.load(asked.number);
    const other = await otherOf(asked.command, deps.cases);
    const decideNow = () => decideOn(before, asked, { ...context, ...(other && { other }) });
    const unnumbered = decideNow();
    const refused =
      'refusal' in unnumbered
        ? unnumbered
        : ((await incompleteDocument(before?.matter, unnumbered, context, deps.cases)) ??
          (await namesCitizen(before?.matter, unnumbered, deps.cases)));
    const decision = refused ?? ((await serials.takenFor(unnumbered)) ? decideNow() : unnumbered);
    if ('refusal' in decision) return (await earlier(deps, asked)) ?? decision;

    const commit = {
      ...commitOf(before, decision, asked, context, deps.correlation?.()),
      ...(other && { restsOn: other }),
    };
    const result = await deps.cases.commit(commit);
    if (result === 'committed') {
      await sendNow(deps, commit.outbox);
      return { matter: decision.matter, repeated: false };
    }
    if (result === 'tray-sent') return refuse('files-gone');
    if (result === 'repeated') return (await earlier(deps, asked)) ?? refuse('key-reused');
    await (deps.pause ?? longerEachTime)(attempt);
  }
  return refuse('busy');
}

function decideOn(before: StoredCase | undefined, asked: ActionRequest, context: Context) {
  if (before && asked.expected !== undefined && asked.expected !== before.matter.version)
    return refuse('stale-version', { expected: asked.expected, version: before.matter.version });
  return decide(before?.matter, asked.command, context);
}

/** The other case that a command names, as it stands. Two that are linked to each other at once must not both pass. */
async function otherOf(command: Command, cases: CaseStore): Promise<Case | undefined> {
  return 'other' in command && command.other ? (await cases.load(command.other))?.matter : undefined;
}

/** What became of the same request when it came before; a key that came with another request is refused. */
async function earlier(deps: CaseDeps, { request }: ActionRequest): Promise<Acted | undefined> {
  const remembered = request && (await deps.cases.request(request.key));
  if (!remembered) return undefined;
  if (remembered.fingerprint !== request.fingerprint) return refuse('key-reused');
  const stored = await deps.cases.load(remembered.number);
  return stored && { matter: stored.matter, repeated: true };
}

function commitOf(
  before: StoredCase | undefined,
  decision: Decision,
  asked: ActionRequest,
  context: Context,
  correlation: string | undefined,
): Commit {
  const { matter, papers, files } = decision;
  const events = chain(matter.number, before?.matter.version ?? 0, before?.tip ?? '', decision.events, sha256);
  const { request, code, signers, marks, confirms, tray } = asked;
  return {
    ...{ before, after: { matter, tip: events.at(-1)?.hash ?? '' }, events, papers, files, at: context.now },
    outbox: outboxOf(before?.matter, events, context.offices).map((entry) => ({
      ...entry,
      ...(correlation && { correlation }),
    })),
    ...(correlation && { correlation }),
    ...(request && { request }),
    ...(code && { code }),
    ...(signers && { signers }),
    ...(marks && { marks }),
    ...(confirms && { confirms }),
    ...(tray && files.length > 0 && { tray }),
  };
}

function outboxOf(before: Case | undefined, events: Commit['events'], offices: Offices): OutboxEntry[] {
  let matter = before;
  return events.flatMap(({ seq, event }) => {
    const after = evolve(matter, event);
    matter = after;
    return messagesOf(after, event, offices).map((message, i) => ({ id: `${after.number}-${seq}-${i}`, message }));
  });
}

async function sendNow(deps: CaseDeps, outbox: readonly OutboxEntry[]): Promise<void> {
  if (outbox.length === 0) return;
  try {
    await deps.queues.send(outbox);
  } catch (error) {
    deps.sendFailed(error);
  }
}

function longerEachTime(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
}
