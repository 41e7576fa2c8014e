import { describe, expect, it } from 'vitest';
import { cut, letterOf } from '../../cli/import/letter.ts';

const line = (change: object = {}) =>
  JSON.stringify({
    id: '1',
    author: '甲',
    title: '路灯不亮',
    receivedAt: '2024-05-01T23:30:00+08:00',
    body: '巷子里的路灯坏了一个月。',
    category: '城乡建设',
    ...change,
  });

describe('a line of an older register', () => {
  it('is read as a letter', () => {
    expect(letterOf(line())).toEqual({
      id: '1',
      author: '甲',
      title: '路灯不亮',
      request: '路灯不亮',
      facts: '巷子里的路灯坏了一个月。',
      category: '城乡建设',
      receivedAt: '2024-05-01T15:30:00.000Z',
    });
  });

  it('may be unsigned, without a title and without a category', () => {
    const letter = letterOf(line({ author: '', title: ' ', category: '', body: '字'.repeat(20_000) }));
    expect(letter).toMatchObject({ title: `${'字'.repeat(29)}…`, facts: '字'.repeat(20_000) });
    expect(letter).not.toHaveProperty('author');
    expect(letter).not.toHaveProperty('category');
  });

  it('keeps in the request what a long title loses', () => {
    const title = '题'.repeat(150);
    expect(letterOf(line({ title }))).toMatchObject({ title: `${'题'.repeat(99)}…`, request: title });
  });

  it('takes any text that is text, as it is', () => {
    const body = '<b>"引号"</b> 👨‍👩‍👧 \u2028 第二行\n\t第三行';
    expect(letterOf(line({ body }))).toMatchObject({ facts: body });
  });

  it.each([
    ['{"id":', { code: 'not-json' }],
    ['[1, 2]', { code: 'not-json' }],
    ['"text"', { code: 'not-json' }],
    [line({ author: undefined }), { code: 'required', field: 'author' }],
    [line({ id: undefined }), { code: 'required', field: 'id' }],
    [line({ receivedAt: undefined }), { code: 'required', field: 'receivedAt' }],
    [line({ body: '  ' }), { code: 'required', field: 'body' }],
    [line({ title: null }), { code: 'required', field: 'title' }],
    [line({ body: '字'.repeat(20_001) }), { code: 'too-long', field: 'body' }],
    [line({ id: '1'.repeat(101) }), { code: 'too-long', field: 'id' }],
    [line({ author: '\uD83D' }), { code: 'damaged-text', field: 'author' }],
    [line({ title: '\uFFFD\uFFFD' }), { code: 'damaged-text', field: 'title' }],
    [line({ body: 'a\u0000b' }), { code: 'control-characters', field: 'body' }],
    [line({ receivedAt: '2024-05-01T10:00:00' }), { code: 'date', field: 'receivedAt' }],
    [line({ receivedAt: '2024-02-30T10:00:00+08:00' }), { code: 'date', field: 'receivedAt' }],
    [line({ receivedAt: '0000-01-01T00:00:00+08:00' }), { code: 'date', field: 'receivedAt' }],
    [line({ receivedAt: 1_714_577_400 }), { code: 'date', field: 'receivedAt' }],
  ])('is refused with its reason: %.60s', (text, problem) => {
    expect(letterOf(text)).toEqual({ problem: expect.objectContaining(problem) });
  });
});

describe('a text that is cut', () => {
  it('is at most as long as it may be, and no character of it is cut in two', () => {
    expect(cut('路灯', 2)).toBe('路灯');
    expect(cut('路灯不亮', 3)).toBe('路灯…');
    expect(cut('灯👨‍👩‍👧亮着', 5)).toBe('灯…');
  });
});
