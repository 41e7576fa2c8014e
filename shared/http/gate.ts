import type { CaseDeps } from '../cases/act.ts';
import { type CitizenDeps, openedBy, type Proof } from '../cases/citizen.ts';
import { receivingOffice } from '../domain/office.ts';
import { type Caller, type Entered, enter, type GateDeps, type Purpose, type Refused } from '../gate/enter.ts';
import { tooManySentence } from '../i18n/too-many.ts';
import type { ApiEvent } from './api.ts';
import { httpProblem, Problem } from './problem.ts';

/** What it takes to count who comes in, and to tell them when to come back. */
export interface CountingDeps extends GateDeps {
  readonly jurisdiction: Pick<CaseDeps['jurisdiction'], 'timeZone'>;
}

/** What it takes to know who may open a case. */
export interface DoorDeps extends Pick<CaseDeps, 'cases' | 'now' | 'jurisdiction'>, GateDeps {}

export interface PublicDeps extends CitizenDeps, GateDeps {}

/** Who asks. The gateway's own word for the address: what `X-Forwarded-For` says anybody can write. */
export function callerOf({ requestContext, headers }: Pick<ApiEvent, 'requestContext' | 'headers'>): Caller {
  const proof = headers['proof-of-work'];
  return { address: requestContext.http.sourceIp, ...(proof && { proof }) };
}

/** Lets somebody in, or throws the problem that tells them when to come back. Every public operation passes here. */
export async function admit(deps: CountingDeps, caller: Caller, purpose: Purpose): Promise<Entered> {
  const entered = await enter(deps, caller, purpose);
  if ('refused' in entered) throw refusedAtTheGate(entered, purpose.kind, deps);
  return entered;
}

/** The number and code of a case that they open; whoever guesses wrong is counted, and whoever is right is not. */
export async function admitToCase(
  deps: DoorDeps,
  caller: Caller,
  { number: copied, code }: Pick<Proof, 'number' | 'code'>,
): Promise<Proof> {
  const number = await withPrefix(copied, deps);
  const proof = { number, code, codeKey: deps.codeKey };
  const entered = await admit(deps, caller, { kind: 'code', number, code });
  if (!(await openedBy(deps, proof))) throw httpProblem(404, 'wrong-code');
  await entered.giveBack();
  return proof;
}

/** A number that was copied without its letters is one of the office to which matters are sent online. */
async function withPrefix(number: string, { jurisdiction }: DoorDeps): Promise<string> {
  if (!/^\d+$/.test(number)) return number;
  return `${receivingOffice(await jurisdiction.offices())?.prefix ?? ''}${number}`;
}

export function refusedAtTheGate(
  refused: Refused,
  what: Purpose['kind'] | 'challenge',
  { now, jurisdiction: { timeZone } }: CountingDeps,
): Problem {
  if (refused.refused === 'proof') return httpProblem(422, 'proof-refused');
  const { until, proofHelps } = refused;
  const sentence = { what, until, proofHelps, timeZone };
  const retryAfter = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now())) / 1000));
  const sentences = { zh: tooManySentence(sentence, 'zh'), en: tooManySentence(sentence, 'en') };
  return new Problem(429, 'too-many', sentences, { retryAfter, proofHelps });
}
