import { describe, expect, it } from 'vitest';
import { registration } from '../../shared/schema/registration.ts';
import type { Filled } from '../../web/desk/forms/filled.ts';
import { recordLabels, rowsShown, saysMore } from '../../web/desk/register/record-fields.ts';
import { heardIn, recordedIn } from '../../web/desk/register/recorded.ts';
import { words } from '../../web/desk/words.ts';

const letter: Filled = {
  ...{ channel: ['letter'], receivedOn: ['2026-02-09'], title: ['电梯停运'], facts: ['停了半个月。'] },
  ...{ requests: ['修好电梯'], 'citizen/name': ['江晚渡'] },
};
const agent: Filled = { 'citizen/agent/name': ['周小满'], 'citizen/agent/mandate': ['书面委托'] };

describe('what a registrar writes down', () => {
  it('is taken as it stands by the API, with the agent, the representatives, the e-mail and whom it accuses', () => {
    const filled: Filled = {
      ...{ ...letter, ...agent, nature: ['accusation'], people: ['6'], 'citizen/email': ['jiang@example.com'] },
      ...{ 'citizen/agent/idNumber': ['11010119900307123x'], 'accused/0/unit': ['wangxi-housing'] },
      ...{ 'citizen/representatives/0/name': ['程归帆'], 'citizen/representatives/1/name': ['谢望舒'] },
      ...{ 'citizen/representatives/1/phone': ['13900001234'] },
    };
    const sent = registration.parse(recordedIn(filled));
    expect(sent).toMatchObject({ people: 6, accused: [{ unit: 'wangxi-housing' }] });
    expect(sent.citizen).toMatchObject({
      email: 'jiang@example.com',
      agent: { name: '周小满', mandate: '书面委托', idNumber: '11010119900307123X' },
      representatives: [{ name: '程归帆' }, { name: '谢望舒', phone: '13900001234' }],
    });
  });

  it('leaves out what was not written, and whom it accuses once it is no accusation', () => {
    const filled = { ...letter, nature: ['claim'], 'accused/0/unit': ['wangxi-housing'], 'citizen/agent/name': [' '] };
    expect(recordedIn(filled)).not.toHaveProperty('accused');
    expect(recordedIn(filled).citizen).toEqual({ name: '江晚渡' });
  });

  it('keeps the place of a representative after one that was cleared, so that the right row is said to be wrong', () => {
    const filled = { ...letter, 'citizen/representatives/1/name': ['谢望舒'] };
    expect(recordedIn(filled).citizen).toMatchObject({ representatives: [{}, { name: '谢望舒' }] });
    expect(registration.safeParse(recordedIn(filled)).error?.issues[0]?.path).toEqual([
      'citizen',
      'representatives',
      0,
      'name',
    ]);
  });

  it('shows one row after the other, five at most, and unfolds what was written into the fold', () => {
    expect(rowsShown(letter, 'citizen/representatives')).toEqual(['citizen/representatives/0']);
    const full = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`citizen/representatives/${i}/name`, ['甲']]));
    expect(rowsShown(full, 'citizen/representatives')).toHaveLength(5);
    expect([saysMore(letter), saysMore({ ...letter, ...agent }), saysMore(full)]).toEqual([false, true, true]);
  });

  it('has a name for every field that can be wrong', () => {
    const labels = recordLabels(words.zh);
    expect(labels.get('citizen/representatives/4/phone')).toBe('代表（5） · 电话');
    expect(labels.get('citizen/agent/mandate')).toBe('代理人 · 委托事项和依据');
    expect([...labels.values()].filter((label) => label.includes('可不填'))).toEqual([]);
  });

  it('looks for repeats by the citizen, not by where they live or by whom they are spoken for', () => {
    expect(heardIn({ ...letter, ...agent, 'citizen/email': ['jiang@example.com'] })?.citizen).toEqual({
      name: '江晚渡',
    });
  });
});
