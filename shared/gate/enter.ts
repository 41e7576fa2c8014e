import { createHmac } from 'node:crypto';
import type { Challenge } from 'altcha-lib';
import type { Instant } from '../domain/day.ts';
import type { GateBook } from '../ports/gate-book.ts';
import { networkOf } from './network.ts';
import { challengeAt, goodProof, triesFor } from './proof.ts';
import type { GateSettings, LimitName } from './settings.ts';
import { windowAt } from './window.ts';

export interface GateDeps {
  readonly gate: GateBook;
  /** Keys what is stored of an address and signs the challenges. */
  readonly codeKey: string;
  readonly now: () => Instant;
}

/** Who asks: the address that the gateway saw, and the proof of work that came along. */
export interface Caller {
  readonly address: string;
  readonly proof?: string;
}

/** What somebody wants to do here. */
export type Purpose =
  | { readonly kind: 'submit'; readonly key: string }
  | { readonly kind: 'code'; readonly number: string; readonly code: string }
  | { readonly kind: 'draft-code'; readonly code: string }
  /** Begins to write, or has a file looked at. */
  | Unproved;

type Unproved =
  | { readonly kind: 'draft' | 'file' }
  /** Has a draft kept by a script: counted for that draft, so that nobody's typing counts against a neighbour's. */
  | { readonly kind: 'keep'; readonly draft: string };
type Provable = Exclude<Purpose, Unproved>;

export type Refused =
  | { readonly refused: 'proof' }
  /** `proofHelps`: whoever comes with a proof need not wait. */
  | { readonly refused: 'too-many'; readonly until: Instant; readonly proofHelps: boolean };

export interface Entered {
  /** As if nobody had come: what is counted is what went wrong. */
  giveBack(): Promise<void>;
}

/** Counts somebody in, within the limits for those who bring a proof or for those who do not. */
export async function enter(deps: GateDeps, caller: Caller, purpose: Purpose): Promise<Entered | Refused> {
  const settings = await deps.gate.settings();
  const network = networkOf(caller.address);
  if (isUnproved(purpose)) {
    // Wide enough without a proof, and no page of theirs does any work.
    const who = purpose.kind === 'keep' ? purpose.draft : network;
    const taken = await takeAll(deps, settings, [[purpose.kind, who]]);
    return 'until' in taken ? { refused: 'too-many', until: taken.until, proofHelps: false } : taken;
  }
  const text = caller.proof;
  const proof = text && (await goodProof(text, deps.now(), settings.proof, deps.codeKey));
  if (text && !proof) return { refused: 'proof' };

  const taken = await takeAll(deps, settings, limitsOf(purpose, network, Boolean(proof)));
  if ('until' in taken) return { refused: 'too-many', until: taken.until, proofHelps: !proof };
  // After the limits: whoever has to wait may bring the same proof again.
  if (!proof || (await deps.gate.spend(proof.id, useOf(purpose, deps.codeKey), proof.until))) return taken;
  await taken.giveBack();
  return { refused: 'proof' };
}

function isUnproved(purpose: Purpose): purpose is Unproved {
  return purpose.kind === 'draft' || purpose.kind === 'file' || purpose.kind === 'keep';
}

type Counted = readonly [limit: LimitName, who: string];

/**
 * What a step counts against. Nobody's guesses at a number count against whoever does work first: with the right code
 * they get in however many others are guessing.
 */
function limitsOf(purpose: Provable, network: string, proved: boolean): Counted[] {
  if (purpose.kind === 'submit') return [[proved ? 'submit-proved' : 'submit', network]];
  // As many, and apart: whoever mistypes the code of a draft can still follow a case.
  if (purpose.kind === 'draft-code') return [[proved ? 'code-proved' : 'code', `draft ${network}`]];
  if (proved) return [['code-proved', network]];
  return [
    ['code', network],
    ['code-of-matter', purpose.number],
  ];
}

/** Counted before the code is looked at: of a thousand guesses at once, no more than the limit are. */
async function takeAll(deps: GateDeps, settings: GateSettings, counted: readonly Counted[]) {
  const counts: { readonly key: string; readonly until: Instant }[] = [];
  const giveBack = async () => {
    await Promise.all(counts.map(({ key, until }) => deps.gate.giveBack(key, until)));
  };
  for (const [limit, who] of counted) {
    const taken = await take(deps, settings, limit, who);
    if (taken.count === 'full') {
      await giveBack();
      return { until: taken.until };
    }
    counts.push(taken);
  }
  return { giveBack };
}

async function take({ gate, codeKey, now }: GateDeps, { limits }: GateSettings, limit: LimitName, who: string) {
  const { most, minutes } = limits[limit];
  const { from, until } = windowAt(now(), minutes);
  // With the window in it: what stands in the table cannot be followed from one hour to the next.
  const key = keyed(codeKey, 'gate', limit, from, who);
  return { key, until, count: await gate.take(key, most, until) };
}

/** A page may be sent again, with the same proof, and a form too: that is the same use. */
function useOf(purpose: Provable, codeKey: string): string {
  switch (purpose.kind) {
    case 'submit':
      return keyed(codeKey, 'use', 'submit', purpose.key);
    case 'draft-code':
      return keyed(codeKey, 'use', 'draft-code', purpose.code);
    case 'code':
      return keyed(codeKey, 'use', 'code', purpose.number, purpose.code);
  }
}

function keyed(codeKey: string, ...parts: readonly string[]): string {
  return createHmac('sha256', codeKey).update(JSON.stringify(parts)).digest('base64url');
}

/** A new challenge, the harder the more of them an address has asked for. */
export async function askChallenge(deps: GateDeps, { address }: Caller): Promise<Challenge | Refused> {
  const settings = await deps.gate.settings();
  const { count, until } = await take(deps, settings, 'challenge', networkOf(address));
  if (count === 'full') return { refused: 'too-many', until, proofHelps: false };
  return challengeAt(deps.now(), triesFor(count, settings.proof), settings.proof, deps.codeKey);
}
