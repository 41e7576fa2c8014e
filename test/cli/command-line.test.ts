import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { commands } from '../../cli/commands.ts';
import { columns } from '../../cli/text/columns.ts';
import { huiyin } from './terminal.ts';

describe('a command line', () => {
  it('means the stack of this folder, in Chinese, unless it says otherwise', async () => {
    const asked = await readArguments(['status'], {});
    expect(asked).toMatchObject({ name: 'status', place: { data: '.huiyin' }, lang: 'zh', json: false });
    expect((await readArguments(['status'], { LANG: 'en_GB.UTF-8' })).lang).toBe('en');
    expect((await readArguments(['status', '--lang', 'zh'], { LANG: 'en_GB.UTF-8' })).lang).toBe('zh');
    const deployed = ['case', 'WX2026000001', '--stack', 'Huiyin', '--region', 'cn-north-1'];
    expect((await readArguments(deployed, {})).place).toEqual({ stack: 'Huiyin', region: 'cn-north-1' });
  });

  it.each([
    [['staus'], 'There is no command "staus"'],
    [['status', 'now'], '"now" is too many'],
    [['verify', 'WX2026000001', 'WX2026000002'], '"WX2026000002" is too many'],
    [['import'], 'FILE is missing, for example: npx huiyin import'],
    [['status', '--verbose'], "Unknown option '--verbose'"],
    [['status', '--data', 'a', '--stack', 'b'], 'Give either --data or --stack'],
    [['status', '--region', 'a'], '--region goes with --stack'],
    [['status', '--lang', 'fr'], '--lang is zh or en'],
    [['follow', 'abc'], '"abc" is not the id of a request'],
  ])('that makes no sense is answered in one line, in both languages: %j', async (argv, sentence) => {
    const { code, out, err } = await huiyin(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^huiyin: .*\p{Script=Han}.* \/ [^\n]+$/u);
    expect(err[0]).toContain(sentence);
  });

  it('tells a machine what is wrong as an object', async () => {
    const { code, out, err } = await huiyin('staus', '--json');
    expect({ code, err }).toEqual({ code: 2, err: [] });
    expect(JSON.parse(out).error).toMatchObject({
      code: 'usage',
      en: expect.stringContaining('There is no command "staus"'),
    });
  });
});

describe('help', () => {
  it('names every command, and each has an example of its own', async () => {
    const { code, out } = await huiyin('--help');
    expect(code).toBe(0);
    for (const [name, load] of commands) {
      const { summary } = await load();
      expect(out).toContain(`  ${name} `);
      const help = await huiyin(...name.split(' '), '--help');
      expect(help.code).toBe(0);
      expect(help.out).toContain(summary.en);
      expect(help.out).toContain(`npx huiyin ${name}`);
    }
  });

  it('stands in columns, where a Chinese character takes two places', () => {
    expect(
      columns([
        ['时间', '10:00', ''],
        ['a', '中文，', 'b'],
      ]),
    ).toBe('  时间  10:00\n  a     中文，  b');
  });
});

it('runs from a shell, whichever Node starts it', async () => {
  const launcher = join(import.meta.dirname, '..', '..', 'cli', 'huiyin.mjs');
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', `exec "${launcher}" --help`]);
  expect(stdout).toContain('huiyin <command>');
  const failed = promisify(execFile)(launcher, ['status', '--data', '/nowhere', '--json']);
  await expect(failed).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('"error"') });
});
