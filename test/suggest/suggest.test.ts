import { describe, expect, it } from 'vitest';
import { learn } from '../../shared/suggest/learn.ts';
import { suggest } from '../../shared/suggest/suggest.ts';

const health = { label: '卫生计生', words: ['卫生计生/医院管理/看病难', '卫生计生/药品/药品价格'] };
const roads = { label: '交通运输', words: ['交通运输/公路/道路养护', '交通运输/公交/公交线路'] };
const schools = { label: '教育文体', words: ['教育文体/学校/招生'] };
const labels = [health, roads, schools];

const first = (model: ReturnType<typeof learn>, title: string, text = '') => suggest(model, { title, text })[0]?.label;

describe('what a new matter is about', () => {
  it('is suggested from the names of the classes while the register is empty, with the words that say so', () => {
    const [best] = suggest(learn(labels, []), { title: '医院看病要排三个小时', text: '老人等不了。' });
    expect(best).toEqual({ label: '卫生计生', because: ['医院', '看病'] });
  });

  it('is said in whole words that mean something, the strongest of them in the order of the text', () => {
    const register = ['没有路灯', '没有红绿灯', '没有斑马线'].map((title) => ({ title, text: '', label: '交通运输' }));
    const [best] = suggest(learn(labels, register), { title: '道路没有路灯，公交不到', text: '学校门口的时候' });
    expect(best?.label).toBe('交通运输');
    expect(best?.because).toEqual(expect.arrayContaining(['道路', '公交']));
    expect(best?.because).not.toContain('没有');
  });

  it('is learned from what clerks chose before', () => {
    const puddles = ['路口积水', '下雨路口积水严重', '积水没过路口的人行道'];
    const register = puddles.map((title) => ({ title, text: '出行不便', label: '交通运输' }));
    expect(first(learn(labels, []), '又是积水')).toBeUndefined();
    expect(first(learn(labels, register), '又是积水')).toBe('交通运输');
  });

  it('follows the clerks when they use a class in their own way', () => {
    const lights = ['学校门口的灯不亮', '学校门口缺路灯', '学校门口路灯坏了', '学校门口灯太暗'];
    const register = lights.map((title) => ({ title, text: '请修好路灯', label: '交通运输' }));
    expect(first(learn(labels, register), '小学门口路灯')).toBe('交通运输');
  });

  it('is not suggested where no word of it is known', () => {
    expect(suggest(learn(labels, []), { title: 'zzz', text: '' })).toEqual([]);
  });

  it('leaves out classes for which nothing speaks', () => {
    expect(suggest(learn(labels, []), { title: '公交线路太少', text: '' }).map(({ label }) => label)).toEqual([
      '交通运输',
    ]);
  });

  it('ignores matters under a label that is not offered any more', () => {
    const register = ['甲乙丙', '甲乙丁', '甲乙戊'].map((title) => ({ title, text: '', label: '旧类' }));
    expect(learn(labels, register)).toEqual(learn(labels, []));
  });
});

describe('what is kept of the register', () => {
  const named = (times: number) =>
    Array.from({ length: times }, () => ({ title: '欧阳甲', text: '', label: '教育文体' }));

  it('has no words that fewer than three matters share, so that no name stands in it', () => {
    expect(Object.keys(learn(labels, named(2)).grams)).not.toContain('欧阳');
    expect(Object.keys(learn(labels, named(3)).grams)).toContain('欧阳');
  });

  it('can be written down and read again', () => {
    const model = learn(labels, named(3));
    const matter = { title: '学校招生', text: '名额' };
    expect(suggest(JSON.parse(JSON.stringify(model)), matter)).toEqual(suggest(model, matter));
  });
});
