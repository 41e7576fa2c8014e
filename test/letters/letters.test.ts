import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fieldsSince } from '../../shared/domain/document-fields.ts';
import { said } from '../../shared/domain/documents/fill.ts';
import type { FilledValue } from '../../shared/domain/documents/value.ts';
import { documentKinds } from '../../shared/domain/policy.ts';
import { letterDay } from '../../shared/i18n/dates.ts';
import { linesOf, type Wording } from '../../shared/i18n/document-text.ts';
import { documentNames } from '../../shared/i18n/names.ts';
import { letterDocx } from '../../shared/letters/docx/letter-docx.ts';
import type { Letter } from '../../shared/letters/letter.ts';
import { letterFrom, letterOf } from '../../shared/letters/letter-of.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import { paperOf } from '../../web/paper.ts';
import { documentStories, type OfCase, objecting, overdue } from '../domain/document-stories.ts';
import { type Step, story, suggesting, toDeliver } from '../domain/stories.ts';
import { ASSIGN_1, housingHandler, housingHead, offices, registrar, supervisor } from '../support/city.ts';
import { readDocx } from './read-docx.ts';

const kinds = documentKinds.filter((kind): kind is OfCase => kind !== 'annual-report');

async function written(kind: OfCase, lang: Wording['lang']) {
  const dossier = await documentStories[kind]();
  const document = dossier.matter.documents.findLast((each) => each.kind === kind);
  if (!document) throw new Error(`no ${kind}`);
  const fields = said(document, dossier, builtIn);
  const wording = { offices: dossier.offices, policy: builtIn.policy, lang };
  const letter = letterOf(document, fields, wording);
  return { letter, fields, wording, docx: readDocx(await letterDocx(letter)) };
}

/** The smallest pieces a field says, without the names around them. */
function pieces(value: FilledValue, wording: Wording): string[] {
  if (value.kind === 'list') return value.items.flatMap((item) => pieces(item, wording));
  if (value.kind === 'entries') return value.entries.flatMap((entry) => pieces(entry.value, wording));
  if (value.kind === 'table') return value.rows.flat().flatMap((cell) => pieces(cell, wording));
  return value.kind === 'day' ? [letterDay(value.day, wording.lang)] : linesOf(value, wording);
}

describe.each(kinds)('the letter of a %s', (kind) => {
  it.each(['zh', 'en'] as const)(
    'says every field that the document has, in the official format (%s)',
    async (lang) => {
      const { letter, fields, wording, docx } = await written(kind, lang);
      const whole = [...docx.heads, ...docx.lines].join('\n');
      const { number, unit, to, ...others } = fields;
      for (const value of [...Object.values(others), ...(unit ? [unit] : [])])
        for (const piece of pieces(value, wording)) expect(whole).toContain(piece);
      expect(whole).not.toMatch(/undefined|：。|“”|\s{3}/);
      expect(whole).toContain(letter.number);
      expect(whole).toContain(documentNames[lang][kind]);
      expect(docx.document).toContain('<w:pgSz w:w="11906" w:h="16838"');
      expect(docx.document).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
      expect(docx.feet.some((foot) => foot.includes('PAGE'))).toBe(true);
      // On the screen the same stands in the same order.
      expect(textOf(renderToString(paperOf(letter, h, 'h1')))).toBe(inOneLine(letter, docx));
      if (number?.kind === 'document') expect(letter.number).toContain(number.document.id.split('/').at(-1));
      if (to) expect(whole).toContain(offices.get('housing' as never)?.name[lang]);
    },
  );
});

/** What can be read, without spaces, which a printer and a browser set otherwise. */
const bare = (text: string) => text.replace(/\s/g, '');
const textOf = (html: string) =>
  bare(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );

/** A letter has its issuer in the head of the page, which a Word file keeps apart. */
function inOneLine({ shape }: Letter, { heads, lines }: ReturnType<typeof readDocx>): string {
  return bare([...(shape === 'letter' ? heads.slice(0, 1) : []), ...lines].join(''));
}

/** Who left the directory long ago is not among them. */
const directory: Pick<Directory, 'staff'> = {
  staff: async (id) =>
    [supervisor, housingHead].map((each) => ({ ...each, name: '沈问渠' })).find((each) => each.id === id),
};

describe('who signs', () => {
  const points = async (kind: OfCase) => {
    const dossier = await documentStories[kind]();
    const document = dossier.matter.documents.findLast((each) => each.kind === kind);
    if (!document) throw new Error(`no ${kind}`);
    const letter = await letterFrom(document, dossier, builtIn, { lang: 'zh', directory });
    return letter.points.flatMap(({ name, said }) => said.map(({ text }) => `${name}：${text}`));
  };

  it('stands on paper by name; somebody whom the directory does not know, by id', async () => {
    expect(await points('policy-suggestion')).toContain('签发人：沈问渠');
    expect(await points('extension-approval')).toContain('审批意见：沈问渠');
    expect(await points('register-form')).toContain('登记人：city-petitions-registrar');
  });

  it('is the system where nobody did', async () => {
    expect(await points('supervision-notice')).toContain('签发人：系统自动发出');
  });
});

describe('what became of a letter since', () => {
  const answers: Readonly<Record<'objection' | 'supervision-notice' | 'policy-suggestion', readonly Step[]>> = {
    objection: [
      ...[...toDeliver, objecting],
      ['2026-03-10', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: false, text: '属你局。' }],
    ],
    'supervision-notice': [
      ...overdue,
      ['2026-03-26', housingHandler, { action: 'answer-supervision', notice: '01' as never, text: '已安排专人。' }],
    ],
    'policy-suggestion': [
      ...suggesting('policy', '完善维修资金办法。'),
      [
        '2026-04-01',
        housingHandler,
        { action: 'answer-suggestion', suggestion: '01' as never, adoption: 'partly', text: '部分采纳。' },
      ],
    ],
  };

  it.each(Object.entries(answers))('leaves it as it went out: %s', async (kind, steps) => {
    const dossier = await story(steps);
    const document = dossier.matter.documents.findLast((each) => each.kind === kind);
    if (!document) throw new Error(`no ${kind}`);
    const asItWentOut = { ...dossier, history: dossier.history.slice(0, document.seq) };
    for (const lang of ['zh', 'en'] as const) {
      const then = await letterFrom(document, asItWentOut, builtIn, { lang, directory });
      expect(await letterFrom(document, dossier, builtIn, { lang, directory })).toEqual(then);
    }
    expect(fieldsSince.filter((field) => said(document, dossier, builtIn)[field]).length).toBeGreaterThan(0);
  });
});

describe('what stands around the fields', () => {
  it('is the issuer in red at the head and black at the foot, the citizen addressed by name, the date last', async () => {
    const { docx } = await written('acceptance', 'zh');
    expect(docx.heads).toEqual(['housing（中文）']);
    expect(docx.lines.slice(0, 3)).toEqual(['housing（中文） 信受〔2026〕1号', '受理告知书', '林小满：']);
    expect(docx.lines[3]).toBe(
      '您反映的“小区电梯停运”事项（信访件编号 TT2026000001），由city-petitions（中文）转来，本单位于2026年3月5日收到。经审查，根据《信访工作条例》第二十三条的规定，决定予以受理。现将有关事项告知如下：',
    );
    expect(docx.lines.slice(-4)).toEqual(['特此告知。', '（印章）', 'housing（中文）', '2026年3月6日']);
    expect(docx.document).toContain('w:eastAsia="仿宋"');
    expect(docx.document).toContain('w:eastAsia="方正小标宋简体"');
  });

  it('tells who does not agree with an opinion where to go, by when and with what', async () => {
    const { docx } = await written('handling-opinion', 'zh');
    expect(docx.lines.join('\n')).toContain(
      '如不服本处理意见，可以自收到本意见书之日起30 日内，持信访处理意见书和申请复查的理由，向city（中文）书面请求复查。',
    );
  });

  it('argues a review as an official does, and says the remedy in a sentence', async () => {
    const heads = ({ points }: Letter) => points.map(({ name }) => name);
    const review = await written('review-opinion', 'zh');
    expect(heads(review.letter)).toEqual(['各方', '诉求', '查明的事实', '理由', '依据', '结果']);
    expect(review.letter.closing).toEqual([
      '如不服本复查意见，可以自收到本意见书之日起30 日内，持信访复查意见书和请求复核的理由，向province（中文）书面请求复核。',
    ]);
    const final = await written('re-review-opinion', 'zh');
    expect(heads(final.letter)).toEqual(heads(review.letter));
    expect(final.letter.closing).toEqual(['本意见为终结意见，以同一事实和理由再次提出的，不再受理。']);
  });

  it('gives reasons and basis of a refusal before where else to go, and a suggestion before who signs it', async () => {
    const heads = async (kind: OfCase) => (await written(kind, 'zh')).letter.points.map(({ name }) => name);
    expect(await heads('non-acceptance')).toEqual(['事由', '理由', '依据', '办理途径', '联系人和电话']);
    expect(await heads('policy-suggestion')).toEqual(['建议内容', '答复期限', '签发人']);
    expect(await heads('no-further-acceptance')).toEqual(['事由', '理由', '依据', '相关信访件', '联系人和电话']);
  });

  it('tells the citizen of an extension nothing of how they are told: that stands on the form of its approval', async () => {
    expect((await written('extension-notice', 'zh')).docx.lines.join('')).not.toContain('电子邮件');
    const approval = await written('extension-approval', 'zh');
    expect(approval.letter.points).toContainEqual({ name: '告知情况', said: [{ text: '已发送电子邮件告知' }] });
  });

  it('keeps markup in what somebody wrote as their words', async () => {
    const { letter } = await written('acceptance', 'zh');
    const docx = readDocx(await letterDocx({ ...letter, opening: '<b>“&”</b>' }));
    expect(docx.lines).toContain('<b>“&”</b>');
  });

  it('never has one number on two documents', async () => {
    const dossier = await documentStories['extension-notice']();
    const wording = { offices: dossier.offices, policy: builtIn.policy, lang: 'zh' } as const;
    const heads = dossier.matter.documents.map((document) => {
      return letterOf(document, said(document, dossier, builtIn), wording).number;
    });
    expect(heads.length).toBeGreaterThan(4);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
