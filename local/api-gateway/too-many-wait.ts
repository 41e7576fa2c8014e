import { languageOf } from '../../shared/http/language.ts';
import { overloaded, problemResponse } from '../../shared/http/problem.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import type { Answer } from './answer.ts';
import type { Request } from './request.ts';

const titles = { zh: '现在使用的人太多', en: 'Too many people are using this just now' } as const;

/**
 * What whoever finds the line full is told, and when to come back: as a page or as a problem, as they asked. API Gateway
 * has the same status and neither words nor `Retry-After`; there the stage's limits turn most of a flood away before.
 */
export function tooManyWait({ headers, query }: Pick<Request, 'headers' | 'query'>): Answer {
  const lang = languageOf({
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    headers: { 'accept-language': headers['accept-language'] },
  });
  const problem = overloaded();
  const answer = problemResponse(problem, lang);
  const common = { ...answer.headers, 'cache-control': 'no-store' };
  if (!headers.accept?.includes('text/html')) return { status: answer.statusCode, headers: common, body: answer.body };
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return { status: answer.statusCode, headers: { ...common, ...type }, body: page(lang, problem.sentences[lang]) };
}

const page = (lang: Lang, sentence: string) => `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[lang]}</title>
<body style="font: 1.125rem/1.6 sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
<h1 style="font-size: 1.5rem; line-height: 1.3">${titles[lang]}</h1><p>${sentence}</p></body></html>`;
