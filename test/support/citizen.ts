import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { asset } from '../../functions/site/assets.ts';
import { sitePages } from '../../functions/site/site-pages.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import type { GateBook } from '../../shared/ports/gate-book.ts';
import { CODE_KEY, officeDay } from './office-day.ts';

export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly html: string;
  /** What can be read, without the markup. */
  readonly text: string;
}

const style = asset('site', 'css', 'body{}');
const mark = asset('mark', 'svg', '<svg/>');
const prover = asset('prover', 'js', 'void 1');

/** Somebody with a browser in front of the site, on a day of the office. */
export function citizenOn(day: string, cases?: CaseStore, gate: GateBook = new MemoryGate()) {
  const office = officeDay(day, cases);
  const site = { ...office.deps, codeKey: CODE_KEY, gate, style: style.path, mark: mark.path, prover: prover.path };
  const handler = sitePages(site, [style, mark, prover]);

  const jar = new Map<string, string>();

  async function ask(method: 'GET' | 'POST', address: string, form?: URLSearchParams): Promise<Shown> {
    const { pathname, searchParams } = new URL(address, 'https://site.test.example');
    const event = {
      version: '2.0',
      rawPath: pathname,
      cookies: [...jar].map(([name, value]) => `${name}=${value}`),
      headers: { ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
      queryStringParameters: Object.fromEntries(searchParams),
      requestContext: {
        domainName: 'site.test.example',
        requestId: 'quote-me',
        http: { method, path: pathname, sourceIp: '192.0.2.1' },
      },
      ...(form && { body: Buffer.from(form.toString()).toString('base64') }),
      isBase64Encoded: form !== undefined,
    };
    const answer: APIGatewayProxyStructuredResultV2 = await handler(event as never, {} as Context);
    for (const cookie of answer.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const html = answer.body ?? '';
    return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, html, text: readable(html) };
  }

  return {
    ...office,
    assets: { style, mark, prover },
    open: (address: string) => ask('GET', address),
    send: (address: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
      ask(
        'POST',
        address,
        new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
        ),
      ),
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
