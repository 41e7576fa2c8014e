import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import httpUrlencodeBodyParser from '@middy/http-urlencode-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Caller } from '../gate/enter.ts';
import type { Lang } from '../i18n/dates.ts';
import type { ApiEvent, ApiRoute } from './api.ts';
import { bodyLimit } from './body-limit.ts';
import { contentPolicy, type Directives } from './content-policy.ts';
import { followed } from './followed.ts';
import { type Form, textOf } from './form.ts';
import type { Problem } from './problem.ts';
import { problems, reported } from './problems.ts';
import { type Reading, readingAsked, readingCookie, readingKept } from './reading.ts';

/** What a person asked the site for. */
export interface Asked {
  readonly lang: Lang;
  readonly path: string;
  /** Where the site answers, without the scheme. */
  readonly host: string;
  /** The same with the scheme. */
  readonly origin: string;
  /** Stands in every log line that follows from it, so that it can be quoted. */
  readonly request: string;
  readonly form: Form;
  /** Ids and tokens only: what somebody typed is in the form. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly reading: Reading;
  /** The form was sent to be shown again in the other mode or language, and asks for nothing else. */
  readonly switched: boolean;
  readonly caller: Caller;
  readonly cookies: Readonly<Record<string, string>>;
  /** Came over TLS. */
  readonly secure: boolean;
}

export interface Page {
  readonly status: number;
  readonly content: VNode;
  /** What it may do beyond showing our own style and pictures. */
  readonly allows?: Directives;
  /** The browser may keep it for its own back button, which otherwise cannot return to what a form was answered with. */
  readonly back?: true;
  /** Seconds after which the same may be asked again. */
  readonly retryAfter?: number | undefined;
  readonly cookie?: string;
  /** It stands in a frame of another page of ours. */
  readonly framed?: true;
}

/** What was posted is done; the browser goes on to a page that may be reloaded and returned to. */
export interface Onward {
  readonly onward: string;
  readonly cookie?: string;
}

export type PageOperation = (asked: Asked) => Page | Onward | Promise<Page | Onward>;
export type FailurePage = (problem: Problem, asked: Asked) => Page;

export function page(method: 'GET' | 'POST', path: string, operation: PageOperation): ApiRoute {
  return {
    method,
    path,
    handler: async (event: ApiEvent) => {
      const asked = askedIn(event);
      return responseOf(await operation(asked), asked);
    },
  };
}

/** Takes a form and leads to another page of ours, which the browser can then show again. */
export function leading(path: string, to: (asked: Asked) => string): ApiRoute {
  return {
    method: 'POST',
    path,
    handler: async (event: ApiEvent) => {
      const asked = askedIn(event);
      return ledTo(to(asked), cookiesOf(asked));
    },
  };
}

/** Takes a form from a script of ours, which reads the status and shows nothing. */
export function quietly(path: string, operation: (asked: Asked) => Promise<number>): ApiRoute {
  return {
    method: 'POST',
    path,
    handler: async (event: ApiEvent) => ({
      statusCode: await operation(askedIn(event)),
      headers: { 'cache-control': 'no-store' },
    }),
  };
}

/** Shows what went wrong on a page of its own, that keeps what the person typed. */
export function keeping(operation: PageOperation, failed: FailurePage): PageOperation {
  return async (asked) => {
    try {
      return await operation(asked);
    } catch (error) {
      return answered(failed, reported(error), asked);
    }
  };
}

function answered(failed: FailurePage, problem: Problem, asked: Asked): Page {
  return { ...failed(problem, asked), retryAfter: problem.retryAfter };
}
/**
 * The embedder policy is left out: it would keep a file that is posted within a page from coming back from the store,
 * and guards only memory that pages of ours never share. The others are set for each page.
 */
const headers = {
  ...{ contentSecurityPolicy: false, permissionsPolicy: false, frameOptions: false, crossOriginEmbedderPolicy: false },
} as const;

/** The pages of a site: its routes, with forms read and everything else answered by `failed`. */
export function pages(failed: FailurePage, ...routes: ApiRoute[]) {
  return followed(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .use(httpSecurityHeaders(headers))
      .onError((request) => {
        const asked = askedIn(request.event);
        request.response = responseOf(answered(failed, reported(request.error), asked), asked);
      })
      .use(bodyLimit())
      .use(httpHeaderNormalizer())
      .use(httpUrlencodeBodyParser({ disableContentTypeError: true }))
      .handler(httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(routes)),
  );
}

/** Pages beside files, each with the headers it sets itself; what is not there is answered as a problem. */
export function pagesAndFiles(...routes: ApiRoute[]) {
  return followed(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .use(httpSecurityHeaders(headers))
      .use(problems())
      .use(httpHeaderNormalizer())
      .handler(httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(routes)),
  );
}

/** An address is always in the same language, whatever the browser prefers: Chinese, or English where it says so. */
export function askedIn({ queryStringParameters, rawPath, requestContext, headers, cookies, body }: ApiEvent): Asked {
  const form = typeof body === 'object' && body !== null ? (body as Form) : {};
  const reading = readingAsked(form);
  const proof = textOf(form, 'proof');
  return {
    lang: queryStringParameters?.lang === 'en' ? 'en' : 'zh',
    path: rawPath,
    host: requestContext.domainName,
    origin: `${headers['x-forwarded-proto'] ?? 'https'}://${requestContext.domainName}`,
    request: requestContext.requestId,
    form,
    query: queryStringParameters ?? {},
    reading: reading ?? readingKept(cookies),
    switched: reading !== undefined || textOf(form, 'language') !== '',
    caller: { address: requestContext.http.sourceIp, ...(proof && { proof }) },
    cookies: Object.fromEntries((cookies ?? []).map((cookie) => cookie.split(/=(.*)/s).slice(0, 2))),
    secure: headers['x-forwarded-proto'] !== 'http',
  };
}

function cookiesOf({ form }: Asked, own?: string): { readonly cookies?: string[] } {
  const reading = readingAsked(form);
  const cookies = [...(reading ? [readingCookie(reading)] : []), ...(own === undefined ? [] : [own])];
  return cookies.length > 0 ? { cookies } : {};
}

function responseOf(answer: Page | Onward, asked: Asked): APIGatewayProxyStructuredResultV2 {
  const cookies = cookiesOf(asked, answer.cookie);
  if ('onward' in answer) return ledTo(answer.onward, cookies);
  const { status, content, allows, back, retryAfter, framed } = answer;
  const frames = framed && { 'frame-ancestors': "'self'" };
  return {
    statusCode: status,
    ...cookies,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': back ? 'private, no-cache' : 'no-store',
      ...(retryAfter && { 'retry-after': String(retryAfter) }),
      'content-security-policy': contentPolicy({ ...allows, ...frames }),
      'x-frame-options': framed ? 'SAMEORIGIN' : 'DENY',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    },
    body: `<!doctype html>${render(content)}`,
  };
}

function ledTo(location: string, cookies: { readonly cookies?: string[] }): APIGatewayProxyStructuredResultV2 {
  return { statusCode: 303, headers: { location, 'cache-control': 'no-store' }, ...cookies };
}
