import { expect, it } from 'vitest';
import { sha256 } from '../../shared/cases/context.ts';
import { canonical, chain, firstBreak, linkText, partsOf } from '../../shared/domain/chain.ts';
import { paperHash, submittedHash } from '../../shared/domain/content-hash.ts';
import { messagesOf } from '../../shared/domain/messages.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { citizen, context, NUMBER, offices, petition, registrar } from '../support/city.ts';
import { done } from './road.ts';

const submitted = () => done(undefined, '2026-03-02', citizen, petition('2026-03-02'));
const register = { action: 'register', category: '教育文体', nature: 'claim' } as const;
const history = () => {
  const first = submitted();
  const next = done(first.matter, '2026-03-03', registrar, register);
  return chain(NUMBER, 0, '', [...first.events, ...next.events], sha256);
};

it('a history that was tampered with is found out [duty:evidence]', () => {
  const [one, two] = history();
  if (!one || !two) throw new Error('two events expected');
  expect(firstBreak(NUMBER, history(), sha256)).toBeUndefined();
  expect(firstBreak(NUMBER, [], sha256)).toBeUndefined();
  expect(firstBreak(NUMBER, [one, { ...two, event: { ...two.event, at: one.event.at } }], sha256)).toBe(2);
  expect(firstBreak(NUMBER, [one, { ...two, seq: 3 }], sha256)).toBe(2);
  expect(firstBreak(NUMBER, [two], sha256)).toBe(1);
  expect(firstBreak('TT2026000002' as typeof NUMBER, history(), sha256)).toBe(1);
  expect(two.hash).not.toBe(one.hash);
});

it('a part of an event can be shown without the other, and its place be checked all the same', () => {
  const [one, two] = history();
  if (!one || !two) throw new Error('two events expected');
  const { who, what } = partsOf(two.event);
  expect(what).not.toContain(registrar.id);
  const link = { number: NUMBER, seq: 2, before: one.hash, who: sha256(who), what: sha256(what) };
  expect(sha256(linkText(link))).toBe(two.hash);
  expect(sha256(linkText({ ...link, who: sha256(what) }))).not.toBe(two.hash);
});

it('a history goes on from the tip of the one before', () => {
  const first = submitted();
  const begun = chain(NUMBER, 0, '', first.events, sha256);
  const next = done(first.matter, '2026-03-03', registrar, register);
  const rest = chain(NUMBER, 1, begun.at(-1)?.hash ?? '', next.events, sha256);
  expect([...begun, ...rest].map(({ seq }) => seq)).toEqual([1, 2]);
  expect(firstBreak(NUMBER, [...begun, ...rest], sha256)).toBeUndefined();
});

it('the same facts have the same text, however they were kept', () => {
  expect(canonical({ b: 1, a: { d: [3, { z: 1, y: null }], c: 'x' } })).toBe(
    '{"a":{"c":"x","d":[3,{"y":null,"z":1}]},"b":1}',
  );
  expect(canonical([2, 1])).toBe('[2,1]');
});

it('a hash covers every word of what it stands for', () => {
  const paper = { kind: 'record', id: '01' as never, text: '一' } as const;
  expect(paperHash(paper, sha256)).toBe(sha256(canonical(paper)));
  expect(paperHash({ ...paper, text: '二' }, sha256)).not.toBe(paperHash(paper, sha256));
  const matter = { kind: 'matter', facts: '事实', requests: ['诉求'] } as const;
  const party = { kind: 'party', anonymous: true } as const;
  const hash = submittedHash('标题', matter, party, [], sha256);
  expect(hash).toBe(sha256(canonical(['标题', matter, party])));
  expect(submittedHash('标题', matter, { ...party, name: '某' }, [], sha256)).not.toBe(hash);
  const photo = { id: 'f'.repeat(32) as never, sha256: 'a'.repeat(64), bytes: 3, type: 'jpeg' } as const;
  const withPhoto = submittedHash('标题', matter, party, [photo], sha256);
  expect(withPhoto).not.toBe(hash);
  expect(submittedHash('标题', matter, party, [{ ...photo, sha256: 'b'.repeat(64) }], sha256)).not.toBe(withPhoto);
  expect(submitted().events[0]).toMatchObject({ contentHash: submitted().matter.contentHash });
});

it('events, state and messages carry no personal data [duty:privacy]', () => {
  const { events, matter } = submitted();
  const text = JSON.stringify([events, matter, events.flatMap((event) => messagesOf(matter, event, offices))]);
  expect(text).not.toContain('林小满');
  expect(text).not.toContain('xiaoman');
  expect(text).not.toContain('电梯已经停运');
});

it('every row of the table cites its source', () => {
  for (const { source } of Object.values(transitions))
    expect(source).toMatch(
      /^(Art\. \d+|Simple handling, trial rules 2016|Civil Code, Art\. 203|Personal Information Protection Law \d)/,
    );
});

it('who acted and when stands in every event', () => {
  const { events } = done(submitted().matter, '2026-03-03', registrar, register);
  expect(events[0]).toMatchObject({ actor: registrar, on: '2026-03-03', at: context('2026-03-03', registrar).now });
});
