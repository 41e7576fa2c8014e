import { describe, expect, it } from 'vitest';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn, type Shown } from '../support/citizen.ts';
import { answers, begun, codeIn, received, walked } from '../support/petition.ts';

const english = { language: 'en' };
const ownOn = (shown: Shown) => ({ number: fieldIn(shown, 'number'), code: fieldIn(shown, 'code') });
/** Where the switch at the top leads, with what stands in the form that it belongs to. */
const switchOn = ({ html }: Shown) =>
  /<button type="submit" class="switch" name="language"[^>]* form="(\w+)" formaction="([^"]*)" formnovalidate/
    .exec(html)
    ?.slice(1);
const addressesIn = ({ html }: Shown) => [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to]) => to).join(' ');

describe('the other language', () => {
  it('comes with what is typed, which is no answer yet, and leaves no cookie', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    expect(switchOn(await citizen.visit('/submit/facts'))).toEqual(['question', '/submit/facts?lang=en']);
    const typed = { title: '', facts: '三盏路灯都不亮。', ...english };
    expect((await citizen.send('/submit/facts?lang=en', typed)).cookies).toEqual([]);
    const en = await citizen.visit('/submit/facts?lang=en');
    expect(en.html).toContain('<html lang="en">');
    expect(en.html).not.toContain('class="error"');
    expect(fieldIn(en, 'facts')).toBe('三盏路灯都不亮。');
    expect(switchOn(en)).toEqual(['question', '/submit/facts']);
    expect((await citizen.visit('/submit/next')).text).toContain('发生了什么事？');
  });

  it('comes with it without cookies, and while it cannot be kept', async () => {
    const drafts = new MemoryDrafts();
    const citizen = citizenOn('2026-03-02', undefined, undefined, drafts);
    citizen.withoutCookies();
    const draft = fieldIn(await citizen.post('/submit/start'), 'draft');
    await walked(citizen, { about: { ...answers.about, draft }, where: { ...answers.where, draft } });
    const typed = { title: '路灯', facts: '三盏都不亮。', draft, ...english };
    const en = await citizen.post('/submit/facts?lang=en', typed);
    expect([fieldIn(en, 'facts'), fieldIn(en, 'draft')]).toEqual(['三盏都不亮。', draft]);
    drafts.down = true;
    const kept = await citizen.post('/submit/facts?lang=en', typed);
    expect(kept.status).toBe(500);
    expect(switchOn(kept)).toEqual(['question', '/submit/facts']);
    expect(fieldIn(kept, 'facts')).toBe('三盏都不亮。');
  });

  it('sends nothing off', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    await walked(citizen);
    const en = await citizen.post('/submit/send?lang=en', { sure: 'yes', ...english });
    expect(en.text).toContain('Confirm and send');
    expect(cases.cases.size).toBe(0);
  });

  it('comes with a code that is only half typed, and is no try', async () => {
    const limits = { ...builtInSettings.limits, code: { most: 1, minutes: 60 } };
    const citizen = citizenOn('2026-03-02', undefined, new MemoryGate({ ...builtInSettings, limits }));
    for (const [path, form, action] of [
      ['/submit/return', 'return', '/submit/return?lang=en'],
      ['/track', 'track', '/track/typed?lang=en'],
    ] as const) {
      expect(switchOn(await citizen.open(path))).toEqual([form, action]);
      for (const code of ['1234', '0'.repeat(12), '0'.repeat(16)]) {
        const en = await citizen.send(action, { number: 'TT2026000001', code, ...english });
        expect([en.status, fieldIn(en, 'code')]).toEqual([200, code]);
      }
    }
  });

  it('of the receipt and of the case comes by number and code, which stand in no address', async () => {
    const citizen = citizenOn('2026-03-02');
    const receipt = await received(citizen);
    const own = ownOn(receipt);
    expect(receipt.html).toContain('<form method="post" action="/submit/received?lang=en">');
    const en = await citizen.post('/submit/received?lang=en', { ...own, ...english });
    expect([en.status, codeIn(en)]).toEqual([200, own.code]);
    expect(en.text).toContain('We have received your matter');
    expect(en.html).not.toContain('class="error"');

    const shown = await citizen.send('/track', own);
    expect(shown.html).toContain('<form method="post" action="/track?lang=en">');
    const inEnglish = await citizen.send('/track?lang=en', { ...own, ...english });
    expect(inEnglish.html).toContain('<html lang="en">');
    expect(inEnglish.html).toContain('<form method="post" action="/track">');
    const step = { ...own, action: 'supplement', text: '第四盏也坏了。', key: 'not-sent-yet', ...english };
    const half = await citizen.send('/track/act?lang=en', step);
    expect(half.html).toContain('第四盏也坏了。');
    expect(half.text).not.toContain('You added material');
    for (const page of [receipt, en, shown, inEnglish, half]) expect(addressesIn(page)).not.toContain(own.code);
  });

  it('of a page that is not there is a link, to our own pages alone', async () => {
    const { open } = citizenOn('2026-03-02');
    const link = async (path: string) => /<a href="([^"]*)" lang="en"/.exec((await open(path)).html)?.[1];
    expect(await link('/nothing-here')).toBe('/nothing-here?lang=en');
    expect(await link('https://site.test.example//evil.example')).toBe('/?lang=en');
  });
});
