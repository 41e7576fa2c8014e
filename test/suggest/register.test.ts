import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Paper } from '../../shared/domain/papers.ts';
import { bounded } from '../../shared/suggest/bounded.ts';
import { taughtBy } from '../../shared/suggest/examples.ts';
import { classLabels, routableUnits, unitLabels } from '../../shared/suggest/labels.ts';
import { learn } from '../../shared/suggest/learn.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import { delivered } from '../domain/road.ts';
import { office, offices, registrar, staff } from '../support/city.ts';

const paths = ['城乡建设/住房/物业管理', '城乡建设/住房/房屋安全', '交通运输/公路/道路养护'];
const papers: readonly Paper[] = [
  { kind: 'matter', facts: '我是周小满，电话13800001234，电梯停运三周，邮箱zhou@a.example。', requests: ['修好电梯'] },
  {
    kind: 'party',
    anonymous: false,
    name: '周小满',
    representatives: [{ name: '林一' }],
    agent: { name: '吴律', mandate: '授权' },
  },
];
const classified: Case = { ...delivered(), category: '城乡建设/住房/物业管理' };

describe('what a case teaches', () => {
  it('is the class of its first level and the unit that leads it, in the words of the matter', () => {
    const { ofClass, ofUnit } = taughtBy(classified, papers, offices);
    expect(ofClass).toMatchObject({ label: '城乡建设', text: expect.stringContaining('电梯停运三周') });
    expect(ofUnit).toMatchObject({ label: 'housing', title: classified.title });
  });

  it('has no name, no number and no address of mail of whoever brought it', () => {
    const named = { ...classified, title: '周小满、林一、吴律反映电梯问题' };
    const said = JSON.stringify(taughtBy(named, papers, offices));
    for (const personal of ['周小满', '林一', '吴律', '138', 'zhou', 'a.example']) expect(said).not.toContain(personal);
  });

  it('is nothing where it accuses, is confidential, or repeats another', () => {
    const link = { kind: 'repeat-of', case: 'TT2026000009' as CaseNumber } as const;
    for (const change of [
      { nature: 'accusation' as const },
      { accused: [{ unit: office('transport') }] },
      { confidential: true as const },
      { links: [link] },
    ])
      expect(taughtBy({ ...classified, ...change }, papers, offices)).toEqual({});
  });

  it('goes to whoever carries on the powers of a unit that was closed', () => {
    const closed = classified.assignments.map((each) => ({ ...each, office: office('planning') }));
    expect(taughtBy({ ...classified, assignments: closed }, papers, offices).ofUnit?.label).toBe('housing');
    const gone = classified.assignments.map((each) => ({ ...each, office: office('salt') }));
    expect(taughtBy({ ...classified, assignments: gone }, papers, offices).ofUnit).toBeUndefined();
  });
});

describe('what can be suggested', () => {
  it('are the classes of the first level, each with the names below it', () => {
    expect(classLabels(paths)).toEqual([
      { label: '城乡建设', words: paths.slice(0, 2) },
      { label: '交通运输', words: paths.slice(2) },
    ]);
  });

  it('are units that work, by their names and what they are competent for', () => {
    const competent = new Map(offices);
    const housing = offices.get(office('housing'));
    if (housing) competent.set(housing.id, { ...housing, categories: ['城乡建设'] });
    const labels = unitLabels(competent, paths);
    expect(labels.find(({ label }) => label === 'housing')?.words).toEqual(['housing（中文）', ...paths.slice(0, 2)]);
    const named = labels.map(({ label }) => label);
    for (const none of ['planning', 'salt', 'city-petitions']) expect(named).not.toContain(none);
  });

  it('is a unit the registrar may route to, and never one that is accused or stands under it', () => {
    expect([...routableUnits(offices, registrar, [])]).toEqual(
      expect.arrayContaining(['housing', 'transport', 'district', 'housing-station']),
    );
    expect(routableUnits(offices, registrar, []).has('city')).toBe(false);
    expect(routableUnits(offices, registrar, []).has('planning')).toBe(false);
    const free = routableUnits(offices, registrar, [{ unit: office('housing') }]);
    expect([free.has('housing'), free.has('housing-station'), free.has('transport')]).toEqual([false, false, true]);
    expect(routableUnits(offices, staff('district-petitions', 'registrar'), []).has('transport')).toBe(false);
  });
});

describe('a model that would be too large', () => {
  const labels = classLabels(paths);
  const register = Array.from({ length: 4 }, () => ({ title: '路口积水', text: '出行不便', label: '交通运输' }));
  const whole = learn(labels, register);

  it('keeps the bigrams that tell the labels apart best, and still suggests', () => {
    const small = bounded(whole, 8);
    expect(Object.keys(small.grams)).toHaveLength(8);
    expect(suggest(small, { title: '路口积水', text: '' })[0]?.label).toBe('交通运输');
  });

  it('has fewer of them the more labels there are', () => {
    const many = { labels: Array.from({ length: 100_000 }, (_, i) => `${i}`), grams: whole.grams };
    expect(Object.keys(bounded(many).grams)).toHaveLength(4);
    expect(bounded(whole)).toEqual(whole);
  });
});
