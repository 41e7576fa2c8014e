import type { Challenge } from 'altcha-lib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemNow } from '../../shared/cases/time.ts';
import { askChallenge, type Caller, enter, type Purpose } from '../../shared/gate/enter.ts';
import { networkOf } from '../../shared/gate/network.ts';
import { triesFor } from '../../shared/gate/proof.ts';
import { builtInSettings, type GateSettings } from '../../shared/gate/settings.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { CODE_KEY } from '../support/office-day.ts';
import { proofOf, solve } from '../support/proof.ts';

/** Little work, so that a test takes none; and small numbers, so that they can be read. */
const settings: GateSettings = {
  limits: {
    submit: { most: 2, minutes: 60 },
    'submit-proved': { most: 4, minutes: 60 },
    code: { most: 3, minutes: 60 },
    'code-of-matter': { most: 5, minutes: 60 },
    'code-proved': { most: 6, minutes: 60 },
    draft: { most: 3, minutes: 60 },
    keep: { most: 2, minutes: 60 },
    file: { most: 2, minutes: 60 },
    challenge: { most: 50, minutes: 60 },
  },
  proof: { cost: 1_000, tries: 4, doubledEvery: 100, triesAtMost: 8, minutes: 30 },
};

const HOME = '192.0.2.7';
const at = (time: string) => vi.setSystemTime(`2026-03-02T${time}Z`);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('08:10:00');
});
afterEach(() => {
  vi.useRealTimers();
});

function open(own = settings) {
  const gate = new MemoryGate(own);
  const deps = { gate, codeKey: CODE_KEY, now: systemNow };
  const challenge = async (address = HOME) => {
    const given = await askChallenge(deps, { address });
    if ('refused' in given) throw new Error(given.refused);
    return given;
  };
  return {
    gate,
    challenge,
    proof: async (address = HOME) => solve(await challenge(address)),
    ask: (address = HOME) => askChallenge(deps, { address }),
    enter: (caller: Caller, purpose: Purpose) => enter(deps, caller, purpose),
    submit: (key: string, proof?: string, address = HOME) =>
      enter(deps, { address, ...(proof && { proof }) }, { kind: 'submit', key }),
    /** A guess at a code: it stays counted unless it was right. */
    async guess(
      code: string,
      { proof, address = HOME, right }: { proof?: string; address?: string; right?: true } = {},
    ) {
      const caller = { address, ...(proof && { proof }) };
      const entered = await enter(deps, caller, { kind: 'code', number: 'TT2026000001', code });
      if (!('refused' in entered) && right) await entered.giveBack();
      return entered;
    },
  };
}

const tooMany = (until: string, proofHelps: boolean) => ({
  refused: 'too-many',
  until: `2026-03-02T${until}.000Z`,
  proofHelps,
});
const entered = { giveBack: expect.any(Function) };

describe('without a proof', () => {
  it('a few matters an hour are taken from an address, and the next ones when the hour is over', async () => {
    const { submit } = open();
    for (const key of ['first', 'second']) expect(await submit(key)).toEqual(entered);
    expect(await submit('third')).toEqual(tooMany('09:00:00', true));
    at('08:59:59');
    expect(await submit('third')).toEqual(tooMany('09:00:00', true));
    at('09:00:00');
    expect(await submit('third')).toEqual(entered);
  });

  it('a neighbour is not kept out, unless behind the same address', async () => {
    const { submit } = open();
    for (const key of ['first', 'second']) await submit(key, undefined, '2001:db8:1:2::7');
    expect(await submit('third', undefined, '2001:db8:1:2:ffff::1')).toMatchObject({ refused: 'too-many' });
    expect(await submit('third', undefined, '2001:db8:1:3::7')).toEqual(entered);
  });

  it('of a hundred at once no more than the limit get in', async () => {
    const { submit } = open();
    const all = await Promise.all(Array.from({ length: 100 }, (_, i) => submit(`key-${i}`)));
    expect(all.filter((each) => !('refused' in each))).toHaveLength(2);
  });
});

describe('a proof of work', () => {
  it('opens a wider door at once to whoever would have to wait', async () => {
    const { submit, proof } = open();
    for (const key of ['first', 'second', 'third']) await submit(key);
    for (const key of ['a', 'b', 'c', 'd']) expect(await submit(key, await proof())).toEqual(entered);
    expect(await submit('e', await proof())).toEqual(tooMany('09:00:00', false));
  });

  it('is good for one matter, and for the same one sent twice', async () => {
    const { submit, proof } = open();
    const mine = await proof();
    expect(await submit('one', mine)).toEqual(entered);
    expect(await submit('one', mine)).toEqual(entered);
    expect(await submit('another', mine)).toEqual({ refused: 'proof' });
  });

  it('is refused for a code once it was used for a matter, and for a second code', async () => {
    const { submit, guess, proof } = open();
    const mine = await proof();
    await submit('one', mine);
    expect(await guess('000000000000', { proof: mine })).toEqual({ refused: 'proof' });
    const other = await proof();
    expect(await guess('000000000000', { proof: other })).toEqual(entered);
    expect(await guess('000000000001', { proof: other })).toEqual({ refused: 'proof' });
  });

  it('is not counted where it is refused', async () => {
    const { gate, submit, proof } = open();
    const mine = await proof();
    await submit('one', mine);
    const before = new Map(gate.counts);
    await submit('another', mine);
    await submit('another', 'nonsense');
    expect(gate.counts).toEqual(before);
  });

  it('is not used up by somebody who has to wait', async () => {
    const { submit, proof } = open();
    for (const key of ['a', 'b', 'c', 'd']) await submit(key, await proof());
    const mine = await proof();
    at('08:39:00');
    const later = await proof();
    expect(await submit('e', mine)).toMatchObject({ refused: 'too-many' });
    expect(await submit('e', later)).toMatchObject({ refused: 'too-many' });
    at('09:00:00');
    expect(await submit('e', later)).toEqual(entered);
  });

  it('is too old after half an hour', async () => {
    const { submit, proof } = open();
    const [now, then] = [await proof(), await proof()];
    at('08:39:59');
    expect(await submit('one', now)).toEqual(entered);
    at('08:40:00');
    expect(await submit('two', then)).toEqual({ refused: 'proof' });
  });

  it('that was made easier, longer, or up altogether is no proof', async () => {
    const { submit, challenge } = open();
    const { parameters, signature = '' } = await challenge();
    const honest = await solve({ parameters, signature });
    const solution = JSON.parse(Buffer.from(honest, 'base64').toString()).solution;
    const forged: Challenge[] = [
      { parameters: { ...parameters, expiresAt: 4_000_000_000 }, signature },
      { parameters: { ...parameters, cost: 1 }, signature },
      { parameters: { ...parameters, keySignature: '00' }, signature },
      { parameters, signature: '00'.repeat(32) },
      { parameters },
    ];
    for (const each of forged) expect(await submit('x', proofOf(each, solution))).toEqual({ refused: 'proof' });
    const wrong = proofOf({ parameters, signature }, { counter: 1, derivedKey: '00'.repeat(32) });
    for (const text of [wrong, 'nonsense', btoa('{}'), btoa('null'), btoa('[1]')])
      expect(await submit('x', text)).toEqual({ refused: 'proof' });
    expect(await submit('x', honest)).toEqual(entered);
  });

  it('of another key, or made when less work was asked for, is no proof', async () => {
    const { gate, submit, proof } = open();
    const easy = await proof();
    const foreign = await askChallenge({ gate, codeKey: 'somebody else’s key', now: systemNow }, { address: HOME });
    if ('refused' in foreign) throw new Error(foreign.refused);
    expect(await submit('x', await solve(foreign))).toEqual({ refused: 'proof' });
    await gate.putSettings({ ...settings, proof: { ...settings.proof, tries: 8 } });
    expect(await submit('x', easy)).toEqual({ refused: 'proof' });
    await gate.putSettings({ ...settings, proof: { ...settings.proof, cost: 2_000 } });
    expect(await submit('x', easy)).toEqual({ refused: 'proof' });
  });

  it('is harder for an address that asks for many, up to what an old phone can do', () => {
    const { proof } = builtInSettings;
    expect([1, 10, 11, 21, 31, 300].map((asked) => triesFor(asked, proof))).toEqual([200, 200, 400, 800, 1600, 1600]);
  });

  it('is not even asked for without end', async () => {
    const { ask } = open({ ...settings, limits: { ...settings.limits, challenge: { most: 1, minutes: 60 } } });
    expect(await ask()).toHaveProperty('signature');
    expect(await ask()).toEqual(tooMany('09:00:00', false));
  });
});

describe('guessing a query code', () => {
  const guesses = (n: number) => Array.from({ length: n }, (_, i) => String(i).padStart(12, '0'));
  const looked = (all: readonly object[]) => all.filter((each) => !('refused' in each)).length;

  it('ten thousand times from one address: three are looked at', async () => {
    const { guess } = open();
    expect(looked(await Promise.all(guesses(10_000).map((code) => guess(code))))).toBe(3);
  });

  it('ten thousand times from ten thousand addresses: five are looked at', async () => {
    const { guess } = open();
    const addresses = guesses(10_000).map((_, i) => `10.${i >> 8}.${i & 255}.1`);
    expect(looked(await Promise.all(addresses.map((address) => guess('0', { address }))))).toBe(5);
  });

  it('does not keep out the citizen, whose device does a little work and whose code is right', async () => {
    const { guess, proof } = open();
    for (const code of guesses(200)) await guess(code, { address: `198.51.100.${Number(code)}` });
    expect(await guess('right', { right: true })).toEqual(tooMany('09:00:00', true));
    for (let visit = 0; visit < 20; visit++)
      expect(await guess('right', { proof: await proof(), right: true })).toEqual(entered);
  });

  it('does not keep out even a citizen without a script for longer than the hour', async () => {
    const { guess } = open();
    for (const code of guesses(200)) await guess(code, { address: `198.51.100.${Number(code)}` });
    at('09:00:00');
    expect(await guess('right', { right: true })).toEqual(entered);
  });

  it('with proofs is still only so many an hour', async () => {
    const { guess, proof } = open();
    const all = [];
    for (const code of guesses(12)) all.push(await guess(code, { proof: await proof() }));
    expect(looked(all)).toBe(6);
  });

  it('right is never counted, however often a citizen looks', async () => {
    const { guess } = open();
    for (let visit = 0; visit < 50; visit++) expect(await guess('right', { right: true })).toEqual(entered);
  });

  it('that is refused is not counted against the number', async () => {
    const { guess } = open();
    for (const code of guesses(100)) await guess(code, { address: '198.51.100.1' });
    expect(await guess('right', { right: true })).toEqual(entered);
  });
});

describe('beginning to write, and having files looked at', () => {
  it.each([
    ['draft', 3],
    ['file', 2],
  ] as const)('is counted by address, each on its own (%s)', async (kind, most) => {
    const { enter: come, submit } = open();
    const ask = (address = HOME) => come({ address }, { kind });
    const all = await Promise.all(Array.from({ length: 100 }, () => ask()));
    expect(all.filter((each) => !('refused' in each))).toHaveLength(most);
    expect(await ask()).toEqual(tooMany('09:00:00', false));
    expect(await ask('192.0.2.8')).toEqual(entered);
    expect(await submit('first')).toEqual(entered);
    at('09:00:00');
    expect(await ask()).toEqual(entered);
  });
});

describe('what is kept', () => {
  it('is neither the address, nor the number, nor the code, and not the same from hour to hour', async () => {
    const { gate, guess, submit, proof } = open();
    await guess('123456789012', { proof: await proof() });
    await guess('123456789012');
    await submit('form-4711');
    const first = [...gate.counts.keys()];
    at('09:00:00');
    await submit('form-4711');
    const kept = JSON.stringify([...gate.counts, ...gate.spent]);
    for (const secret of [HOME, '192.0.2', 'TT2026000001', '123456789012', 'form-4711'])
      expect(kept).not.toContain(secret);
    expect([...gate.counts.keys()].length).toBe(first.length + 1);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1:2:3:4', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
