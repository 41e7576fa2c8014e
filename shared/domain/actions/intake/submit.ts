import { attached } from '../../attachments.ts';
import type { Command } from '../../commands.ts';
import { submittedHash } from '../../content-hash.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import type { Party } from '../../papers.ts';
import { refuse } from '../../refusal.ts';
import { accusedBeyond } from './accused.ts';

/** A matter is received (Art. 17, 19, 20(3)). The receipt carries the hash of what was submitted. */
export function submitFacts(command: Command<'submit'>, context: Context): Outcome {
  const { number, office, channel, title, category, nature, citizen, receivedAt, receivedOn } = command;
  const { people = 1, accused = [], splitFrom } = command;
  if (context.offices.get(office)?.kind !== 'petition-office') return refuse('not-a-petition-office', { office });
  if (receivedAt > context.now || receivedOn > context.today)
    return refuse('received-in-future', { today: context.today });
  if (command.happenedOn && command.happenedOn > context.today)
    return refuse('happened-in-future', { today: context.today });
  if (command.requests.length === 0) return refuse('no-request');
  const speakers = citizen.representatives?.length ?? 0;
  const most = context.policy.limits.representatives.count;
  if (speakers > most) return refuse('too-many-representatives', { representatives: speakers, most });
  if (people < Math.max(1, speakers)) return refuse('too-few-people', { people, representatives: speakers });
  const beyond = accusedBeyond(accused, office, context);
  if (beyond) return beyond;
  const { concerns } = command;
  if (concerns && !context.offices.has(concerns)) return refuse('unknown-unit', { unit: concerns });
  const brought = attached(command.files);
  if ('refusal' in brought) return brought;

  const { facts, requests, happenedOn, place, tried, accusedWords, source } = command;
  const matter = {
    kind: 'matter',
    facts,
    requests,
    ...(happenedOn && { happenedOn }),
    ...{ ...(place && { place }), ...(concerns && { concerns }), ...(tried && { tried }) },
    ...(accusedWords && { accusedWords }),
    ...(source && { source }),
  } as const;
  const party = { kind: 'party', ...citizen } as const;
  return {
    papers: [matter, party],
    files: brought.files,
    events: [
      {
        ...{ type: 'submitted', ...stamp(context), number, office, channel, title },
        ...{ ...(category && { category }), ...(nature && { nature }), ...(splitFrom && { splitFrom }) },
        ...{ ...(command.confidential && { confidential: true }) },
        ...{ ...(command.mayBePublished && { mayBePublished: true }) },
        ...{ requests: requests.length, people, anonymous: citizen.anonymous, accused },
        ...{ receivedAt, receivedOn, mailed: Boolean(citizen.email) },
        ...(channel !== 'online' && !leavesContact(citizen) && { unreachable: true }),
        contentHash: submittedHash(title, matter, party, brought.files, context.digest),
        ...brought.refs,
      },
    ],
  };
}

/** Whether there is an address or a telephone, of the citizen or of whoever speaks for them. */
function leavesContact({ email, address, phone, representatives = [], agent }: Party): boolean {
  const spoken = [...representatives, ...(agent ? [agent] : [])].some((each) => each.phone);
  return Boolean(email || address || phone) || spoken;
}
