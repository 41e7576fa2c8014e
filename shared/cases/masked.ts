import type { Paper, Party, Service, Spokesperson } from '../domain/papers.ts';

/** Personal data leaves the store masked: enough to recognise a caller, not enough to find one. */
export function masked(paper: Paper): Paper {
  switch (paper.kind) {
    case 'party':
      return { kind: 'party', ...maskedParty(paper) };
    case 'service': {
      const { kind, id, way, on, recipient, signedBy, refusedBecause } = paper;
      const people: Pick<Service, 'recipient' | 'signedBy'> = {
        ...(recipient && { recipient: initial(recipient) }),
        ...(signedBy && { signedBy: initial(signedBy) }),
      };
      return { kind, id, way, on, ...people, ...(refusedBecause && { refusedBecause }) };
    }
    default:
      return paper;
  }
}

function maskedParty({ anonymous, name, idNumber, phone, representatives, agent }: Party): Party {
  return {
    anonymous,
    ...(name && { name: initial(name) }),
    ...(idNumber && { idNumber: lastDigits(idNumber) }),
    ...(phone && { phone: middleHidden(phone) }),
    ...(representatives && { representatives: representatives.map(maskedPerson) }),
    ...(agent && { agent: { ...maskedPerson(agent), mandate: agent.mandate } }),
  };
}

function maskedPerson({ name, idNumber, phone }: Spokesperson): Spokesperson {
  return {
    name: initial(name),
    ...(idNumber && { idNumber: lastDigits(idNumber) }),
    ...(phone && { phone: middleHidden(phone) }),
  };
}

/** What a citizen called a file may say who they are: its ending stays. */
export function maskedFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.\w{1,5})?$/.exec(name) ?? [];
  return initial(stem) + ending;
}

function initial(name: string): string {
  const [first = '', ...rest] = name;
  return first + '＊'.repeat(rest.length);
}

/** 138****0000; of a shorter number only the end. */
function middleHidden(phone: string): string {
  return `${phone.length >= 11 ? phone.slice(0, 3) : ''}****${phone.slice(-4)}`;
}

export function lastDigits(idNumber: string): string {
  return '*'.repeat(Math.max(0, idNumber.length - 4)) + idNumber.slice(-4);
}
