import { canonical } from '../domain/chain.ts';
import type { Message } from '../domain/messages.ts';
import type { ActionRequest, CaseDeps } from './act.ts';
import { sha256 } from './context.ts';

type OpenSplit = Extract<Message, { task: 'open-split' }>;

/**
 * The case in which the requests split off go on: the same citizen, facts and day of receipt, so that no period begins
 * anew, the same query code, and the same
 * signers.
 */
export async function splitRequest(
  { cases }: CaseDeps,
  { case: from, into, requests }: OpenSplit,
): Promise<Omit<ActionRequest, 'actor'>> {
  const [stored, papers, code, signers] = await Promise.all([
    cases.load(from),
    cases.papers(from),
    cases.codeOf(from),
    cases.signers(from),
  ]);
  const written = papers.find((paper) => paper.kind === 'matter');
  const party = papers.find((paper) => paper.kind === 'party');
  if (!stored || !written || !party) throw new Error(`nothing to split: ${from}`);
  const { kind: _, ...citizen } = party;
  const { office, channel, title, category, nature, people, accused, receivedAt, receivedOn } = stored.matter;
  const { facts, happenedOn, source } = written;
  return {
    number: into,
    command: {
      ...{ action: 'submit', number: into, office, channel, title, facts, splitFrom: from },
      requests: written.requests.filter((__, index) => requests.includes(index)),
      ...{ ...(category && { category }), ...(nature && { nature }) },
      ...{ ...(happenedOn && { happenedOn }), ...(source && { source }) },
      ...{ people, accused, citizen, receivedAt, receivedOn },
    },
    request: { key: `split:${from}:${into}`, fingerprint: sha256(canonical([from, into, requests])), lasting: true },
    ...(code && { code }),
    signers,
  };
}
