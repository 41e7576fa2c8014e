import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { words } from '../../web/desk/words.ts';

type PlaceName = keyof typeof words.zh.shell.place;

const root = new URL('../../', import.meta.url);
/** By its address alone: the pages behind it are written for the desk's own types. */
const { pages }: { pages: Readonly<Record<PlaceName, { readonly key: string }>> } = await import(
  new URL('web/desk/pages.tsx', root).href
);
const names = Object.keys(pages) as PlaceName[];

const guides = [
  { lang: 'zh', file: 'desk.zh-CN.md', folder: 'images/desk/zh-CN/' },
  { lang: 'en', file: 'desk.md', folder: 'images/desk/en/' },
] as const;

const picturesIn = (text: string) => [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);

describe.each(guides)('the guide to the desk in $file', ({ lang, file, folder }) => {
  const guide = readFileSync(new URL(`docs/${file}`, root), 'utf8');
  const sections = new Map(
    guide.split(/^###? /m).map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title, lines.join('\n')];
    }),
  );

  it.each(names)('says what the page "%s" is for, by which keys it opens, and shows it', (name) => {
    const section = sections.get(words[lang].shell.place[name]) ?? '';
    expect(section).toContain(`\`g\` \`${pages[name].key}\``);
    expect(picturesIn(section).filter((path) => path.startsWith(`${folder}${name}`))).not.toEqual([]);
  });

  it('shows every picture that is taken for it, and none that is not there', () => {
    const taken = readdirSync(new URL(`docs/${folder}`, root)).map((name) => folder + name);
    expect(picturesIn(guide).toSorted()).toEqual(taken.toSorted());
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('shows pictures that are there', () => {
    const paths = picturesIn(readFileSync(new URL(file, root), 'utf8'));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('the README in Chinese', () => {
  const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
  const [en, zh] = [read('README.md'), read('README.zh-CN.md')];
  const documentsIn = (text: string) =>
    new Set([...text.matchAll(/[^!]\[[^\]]+\]\((docs\/[^)]+)\)/g)].map(([, path = '']) => path.replace('.zh-CN', '')));
  const namedIn = (text: string, names: readonly string[]) =>
    names.filter((name) => new RegExp(`[\`/ ]${name}[\` ]`).test(text));

  it('leads to the same documents, and names the same commands, folders and parameters', () => {
    expect(documentsIn(zh)).toEqual(documentsIn(en));
    const names = [...new Set([...commands.keys()].map((name) => name.split(' ')[0] ?? ''))];
    expect(namedIn(zh, names)).toEqual(namedIn(en, names));
    const rows = (text: string) => [...text.matchAll(/^\| [`[]+([^`|]+)`/gm)].map(([, name = '']) => name);
    expect(rows(zh).length).toBe(rows(en).length);
    for (const said of ['reach.json', 'SmsGateway', 'SmsKey', 'WebhookTargets=any', '"mark"']) {
      expect(en).toContain(said);
      expect(zh).toContain(said);
    }
  });
});
