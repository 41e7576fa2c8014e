import { describe, expect, it } from 'vitest';
import { signersOf } from '../../shared/cases/signers.ts';
import type { Party } from '../../shared/domain/papers.ts';
import { signer } from '../../shared/schema/ids.ts';
import { CODE_KEY } from '../support/office-day.ts';

const ID = '11010119900307663X';
const signers = (party: Partial<Party>, key = CODE_KEY) => signersOf({ anonymous: false, ...party }, key);
const shared = (a: Partial<Party>, b: Partial<Party>) => {
  const others = new Set(signers(b));
  return signers(a).filter((each) => others.has(each)).length;
};
const agent = { name: '何律师', phone: '13700001111', mandate: '授权委托书' };

describe('the signers of a matter', () => {
  it('are keyed hashes, of which nobody can make a new one without the key', () => {
    const [one, ...more] = signers({ idNumber: ID });
    expect(more).toEqual([]);
    expect(signer.parse(one)).toBe(one);
    expect(signers({ idNumber: ID }, 'another key of sixteen')).not.toContain(one);
  });

  it('are the same however the number was written', () => {
    expect(shared({ idNumber: ID }, { idNumber: '110101 19900307 663x' })).toBe(1);
    expect(shared({ phone: '13800001234' }, { phone: '+86 138-0000-1234' })).toBe(1);
    expect(shared({ phone: '13800001234' }, { phone: '１３８００００１２３４' })).toBe(1);
  });

  it('are found by the card or by the telephone, whichever both letters have', () => {
    expect(signers({ idNumber: ID, phone: '13800001234' })).toHaveLength(2);
    expect(shared({ idNumber: ID, phone: '13800001234' }, { name: '林小满', phone: '13800001234' })).toBe(1);
    expect(shared({ idNumber: ID }, { phone: '13800001234' })).toBe(0);
  });

  it('are told by name and address where there is nothing better, and by neither alone', () => {
    const home = { name: '林小满', address: '柳岸新村3号楼101室' };
    expect(shared(home, { name: '林 小满', address: '柳岸新村 3 号楼 101 室。' })).toBe(1);
    expect(shared(home, { ...home, name: '林大满' })).toBe(0);
    expect(signers({ ...home, phone: '13800001234' })).toHaveLength(1);
    expect(signers({ name: '林小满' })).toEqual([]);
    expect(signers({ address: '柳岸新村3号楼101室' })).toEqual([]);
    // A land line belongs to a household.
    expect(shared({ ...home, phone: '01066660000' }, home)).toBe(1);
    expect(signers({ name: '林小满', phone: '01066660000' })).toEqual([]);
  });

  it('does not take for a card what is none', () => {
    for (const idNumber of ['无', '不详', '000000000000000000', 'passport', '12345'])
      expect(signers({ idNumber })).toEqual([]);
  });

  it('are each of the representatives of a joint matter', () => {
    const joint = { name: '林小满', phone: '13800001234', representatives: [{ name: '周三', phone: '13900005678' }] };
    expect(signers(joint)).toHaveLength(2);
    expect(shared(joint, { name: '周三', phone: '13900005678' })).toBe(1);
  });

  it('are those an agent acts for, never the agent', () => {
    const one = { name: '林小满', idNumber: ID, agent };
    expect(shared(one, { name: '何律师', phone: agent.phone })).toBe(0);
    expect(shared(one, { idNumber: ID })).toBe(1);
    // Where the agent's telephone stands in for the citizen's, it tells nothing about the citizen.
    const other = { name: '王五', phone: agent.phone, agent };
    expect(signers(other)).toEqual([]);
    expect(shared({ ...one, phone: agent.phone }, other)).toBe(0);
    const home = { name: '王五', address: '柳岸新村3号楼101室' };
    expect(shared({ ...home, phone: agent.phone, agent }, home)).toBe(1);
  });

  it('are none of an anonymous letter, even where a telephone is left', () => {
    expect(signers({ anonymous: true, phone: '13800001234' })).toEqual([]);
  });
});
