import { canonical } from '../domain/chain.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Message } from '../domain/message.ts';
import type { Paper } from '../domain/papers.ts';
import type { ActionRequest, CaseDeps } from './act.ts';
import { sha256 } from './context.ts';

type OpenSplit = Extract<Message, { task: 'open-split' }>;

/**
 * The case in which the requests split off go on: the same citizen and day of receipt, so that no period begins
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
  const { confidential, mayBePublished } = stored.matter;
  const { happenedOn, accusedWords, source } = written;
  const facts = await extractFor(into, from, papers, cases);
  return {
    number: into,
    command: {
      ...{ action: 'submit', number: into, office, channel, title, facts, splitFrom: from },
      requests: written.requests.filter((__, index) => requests.includes(index)),
      ...{ ...(category && { category }), ...(nature && { nature }) },
      ...{ ...(happenedOn && { happenedOn }), ...(source && { source }) },
      ...{ ...(confidential && { confidential }), ...(mayBePublished && { mayBePublished }) },
      ...(accusedWords && { accusedWords }),
      ...{ people, accused, citizen, receivedAt, receivedOn },
    },
    request: { key: `split:${from}:${into}`, fingerprint: sha256(canonical([from, into, requests])), lasting: true },
    ...(code && { code }),
    signers,
  };
}

/** The extract that was written when they were split: nobody who gets the new case reads the rest. */
async function extractFor(into: CaseNumber, from: CaseNumber, papers: readonly Paper[], cases: CaseDeps['cases']) {
  const split = (await cases.history(from)).find(({ event }) => event.type === 'split' && event.into === into);
  const record = papers.find((paper) => paper.kind === 'record' && paper.id === split?.event.record?.id);
  if (record?.kind !== 'record') throw new Error(`no extract of ${from} for ${into}`);
  return record.text;
}
