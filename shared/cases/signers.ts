import { createHmac } from 'node:crypto';
import type { Signer } from '../domain/ids.ts';
import type { Party, Spokesperson } from '../domain/papers.ts';
import { bare } from '../schema/text.ts';

type Person = Partial<Spokesperson> & Pick<Party, 'address'>;

/**
 * By whom a repeat of the matter can be found: each signer and representative, and for an agent the one they act for.
 * Keyed hashes, so that whoever reads the table without the key learns nothing, and can look nobody up.
 */
export function signersOf({ anonymous, representatives = [], agent, ...citizen }: Party, key: string): Signer[] {
  // Whoever does not sign is not to be recognised, even by the telephone they left.
  const signed: readonly Person[] = anonymous ? representatives : [citizen, ...representatives];
  // An agent often leaves their own telephone in the place of the citizen's; they may act for many.
  const agents = agent ? strongMarks(agent) : [];
  const marks = signed.flatMap((person) => {
    const strong = strongMarks(person).filter((mark) => !agents.includes(mark));
    return strong.length > 0 ? strong : weakMarks(person);
  });
  return [...new Set(marks)].map((mark) => createHmac('sha256', key).update(`signer:${mark}`).digest('hex') as Signer);
}

function strongMarks({ idNumber, phone }: Person): string[] {
  return [
    ...matching(identity, bare(idNumber)).map((id) => `id:${id}`),
    ...matching(mobile, bare(phone).replace(/^(00)?86/, '')).map((number) => `phone:${number}`),
  ];
}

/** A name and an address tell people apart less well, and stand in where there is nothing better. */
function weakMarks({ name, address }: Person): string[] {
  const [who, where] = [bare(name), bare(address)];
  return who && where ? [`name:${JSON.stringify([who, where])}`] : [];
}

/** An identity card, a passport or a permit; "none" and a row of zeros are neither. */
const identity = /^(?=[a-z\d]{7,20}$)(?!(.)\1+$)(?:\D*\d){6}/;
/** A land line belongs to a household or an office, and says nothing about who signed. */
const mobile = /^1[3-9]\d{9}$/;

function matching(pattern: RegExp, value: string): string[] {
  return pattern.test(value) ? [value] : [];
}
