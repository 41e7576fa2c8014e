import { gzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { h } from 'preact';
import { files } from '../../functions/site/files.ts';
import { page, pages } from '../../shared/http/pages.ts';
import { citizenOn } from '../support/citizen.ts';
import { answers, begun, walked } from '../support/petition.ts';

export interface PageFigure {
  readonly page: string;
  /** Compressed, as it travels: the page, its style, and its scripts. */
  readonly html: number;
  readonly style: number;
  readonly script: number;
  /** All of it in KB of 1,024 bytes, as at the first view of somebody who has been nowhere else. */
  readonly kilobytes: number;
  /** The time to make its HTML against that of a page with one heading, on the same road. */
  readonly ratio: number;
}

type Ask = () => Promise<{ readonly html: string }>;

const ROUNDS = 40;
const BARE = 'bare';

/** Asks for every public page in turns, the store in memory, with the style and the scripts that are deployed. */
export async function measurePages(): Promise<PageFigure[]> {
  const citizen = await begun(citizenOn('2026-03-02', undefined, undefined, undefined, files));
  await walked(citizen);
  const matter = await citizen.submit();
  if ('refusal' in matter || !matter.code) throw new Error('a matter to follow was refused');
  const own = { number: matter.matter.number, code: matter.code };
  const open = (path: string): [string, Ask] => [path, () => citizen.open(path)];
  const questions = [...Object.keys(answers), 'check', 'send'].map((step) => open(`/submit/${step}`));
  const opened: [string, Ask][] = [
    [BARE, barePage()],
    ...[open('/'), open('/submit'), ...questions, open('/track')],
    ['receipt', () => citizen.send('/track/receipt', own)],
    ['case', () => citizen.send('/track', own)],
    ['history', () => citizen.send('/track/history', own)],
    ...['/board', '/procedure', '/offices', '/privacy', '/nowhere'].map(open),
  ];

  const times = new Map<string, number[]>(opened.map(([name]) => [name, []]));
  for (let round = -ROUNDS / 2; round < ROUNDS; round++)
    for (const [name, ask] of opened) {
      const began = performance.now();
      await ask();
      if (round >= 0) times.get(name)?.push(performance.now() - began);
    }
  const ratioOf = (name: string) => median(times.get(name) ?? []) / median(times.get(BARE) ?? []);
  const named = opened.filter(([name]) => name !== BARE);
  return Promise.all(
    named.map(async ([name, ask]) => ({ page: name, ...weightOf((await ask()).html), ratio: ratioOf(name) })),
  );
}

function weightOf(html: string): Omit<PageFigure, 'page' | 'ratio'> {
  const asked = (kind: string) =>
    Object.values(files)
      .filter(({ path }) => path.endsWith(`.${kind}`) && html.includes(`"${path}"`))
      .reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  const weight = { html: gzipSync(html).length, style: asked('css'), script: asked('js') };
  return { ...weight, kilobytes: (weight.html + weight.style + weight.script) / 1024 };
}

function barePage(): Ask {
  const content = () => ({ status: 200, content: h('h1', null, BARE) });
  const handler = pages(content, page('GET', '/', content));
  const http = { method: 'GET', path: '/', sourceIp: '192.0.2.1' };
  const requestContext = { domainName: 'site.test.example', requestId: BARE, http };
  const event = { version: '2.0', rawPath: '/', headers: {}, requestContext, isBase64Encoded: false };
  return async () => {
    const answer = await handler(event as never, {} as Context);
    return { html: answer.body ?? '' };
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
