import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Lang } from '../i18n/dates.ts';

/** `?lang=`, else what the browser prefers, else Chinese. */
export function languageOf(event: Pick<APIGatewayProxyEventV2, 'queryStringParameters' | 'headers'>): Lang {
  const asked = event.queryStringParameters?.lang;
  if (asked === 'en' || asked === 'zh') return asked;
  const accepted = event.headers['accept-language'] ?? event.headers['Accept-Language'] ?? '';
  return /^\s*en\b/i.test(accepted) ? 'en' : 'zh';
}
