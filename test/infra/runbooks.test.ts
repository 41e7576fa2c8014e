import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commands } from '../../cli/commands.ts';
import { runbooks } from '../../infra/constructs/alarms.ts';
import { all, templateOf } from './template.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'runbooks');
const alarms = all(templateOf('eu-west-2'), 'AWS::CloudWatch::Alarm', z.object({ AlarmDescription: z.string() }));
const textOf = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8');

describe('a runbook', () => {
  it('is named by every alarm, and each of them by some alarm', () => {
    const named = alarms.map(({ AlarmDescription }) => /docs\/runbooks\/([\w-]+)\.md$/.exec(AlarmDescription)?.[1]);
    expect(new Set(named)).toEqual(new Set(runbooks));
  });

  it.each(runbooks)('for %s says what it means, where to look and what to do, in both languages', (name) => {
    for (const part of ['**什么意思。**', '**先看。**', '**怎么办。**', '**English.**'])
      expect(textOf(name)).toContain(part);
  });

  it('names commands that there are', () => {
    const all = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const named = all.flatMap((text) =>
      [...text.matchAll(/npx huiyin ([a-z]+(?: (?:show|load))?)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name = '') => !commands.has(name))).toEqual([]);
  });
});
