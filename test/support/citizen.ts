import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { sitePages } from '../../functions/site/site-pages.ts';
import { asset } from '../../shared/http/assets.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import type { Drafts } from '../../shared/ports/drafts.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryFigures } from '../../shared/ports/fakes/memory-figures.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { MemoryPublished } from '../../shared/ports/fakes/memory-published.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import type { GateBook } from '../../shared/ports/gate-book.ts';
import { CODE_KEY, officeDay } from './office-day.ts';

export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  readonly html: string;
  /** What can be read, without the markup. */
  readonly text: string;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

const style = asset('site', 'css', 'body{}');
const mark = asset('mark', 'svg', '<svg/>');
const prover = asset('prover', 'js', 'void 1');

/** Somebody with a browser in front of the site, on a day of the office. */
export function citizenOn(
  day: string,
  cases?: CaseStore,
  gate: GateBook = new MemoryGate(),
  drafts: Drafts = new MemoryDrafts(),
  files = { siteStyle: style, mark, prover, autosave: prover, ownCaseScript: prover },
) {
  const store = cases instanceof MemoryStore ? cases : new MemoryStore();
  const office = officeDay(day, cases ?? store);
  const figures = new MemoryFigures(store);
  const published = new MemoryPublished(store);
  const own = {
    ...{ style: files.siteStyle.path, mark: files.mark.path },
    ...{ prover: files.prover.path, script: files.ownCaseScript.path },
    autosave: files.autosave.path,
  };
  const stored = {
    drafts,
    figures,
    published,
    store: 'files.test.example',
    directory: { staff: async () => undefined },
  };
  const site = { ...office.deps, ...stored, codeKey: CODE_KEY, gate, ...own };
  const handler = sitePages(site, Object.values(files), async () => gzipSync('{}'));

  /** What the browser keeps between two pages; undefined while it keeps no cookies. */
  let jar: Map<string, string> | undefined = new Map();

  async function ask(method: 'GET' | 'POST', address: string, form?: URLSearchParams): Promise<Shown> {
    const { pathname, searchParams } = new URL(address, 'https://site.test.example');
    const event = {
      version: '2.0',
      rawPath: pathname,
      headers: { ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
      queryStringParameters: Object.fromEntries(searchParams),
      requestContext: {
        domainName: 'site.test.example',
        requestId: 'quote-me',
        http: { method, path: pathname, sourceIp: '192.0.2.1' },
      },
      ...(jar && { cookies: [...jar].map(([name, value]) => `${name}=${value}`) }),
      ...(form && { body: Buffer.from(form.toString()).toString('base64') }),
      isBase64Encoded: form !== undefined,
    };
    const answer: APIGatewayProxyStructuredResultV2 = await handler(event as never, {} as Context);
    const html = answer.body ?? '';
    for (const cookie of answer.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar?.set(name, value);
    }
    const { cookies = [] } = answer;
    return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, cookies, html, text: readable(html) };
  }

  /** As a browser does it: where the answer leads on, the page that it leads to. */
  async function follow(answer: Shown): Promise<Shown> {
    const { location } = answer.headers;
    return answer.status === 303 ? follow(await ask('GET', String(location))) : answer;
  }

  const formOf = (fields: Fields) =>
    new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])));

  return {
    ...office,
    figures,
    assets: { style, mark, prover },
    drafts,
    withoutCookies() {
      jar = undefined;
    },
    open: (address: string) => ask('GET', address),
    send: (address: string, fields: Fields) => ask('POST', address, formOf(fields)),
    /** Where a browser stands in the end. */
    visit: async (address: string) => follow(await ask('GET', address)),
    post: async (address: string, fields: Fields = {}) => follow(await ask('POST', address, formOf(fields))),
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function readable(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign);
}

/** What a field of the form on the page holds. */
export function fieldIn({ html }: Shown, name: string): string {
  const input = new RegExp(`<input(?:[^>"]|"[^"]*")* name="${name}"(?:[^>"]|"[^"]*")*>`).exec(html)?.[0];
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1];
  return readable(input ? (/ value="([^"]*)"/.exec(input)?.[1] ?? '') : (area ?? ''));
}
