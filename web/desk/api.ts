import type { Lang } from '../../shared/i18n/dates.ts';
import type { Words } from './words.ts';

/** Why something could not be done, in the words of the server where it answered. */
export interface Failure {
  readonly code: string;
  readonly detail: string;
  /** What is wrong in which field: `/opinions/0/text`. */
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

export interface Api {
  /** A file that is made on demand. */
  file(path: string): Promise<Answer<Blob>>;
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Answer<T>>;
}

/** Our API, asked in the language of the desk and with the token of whoever is signed in. */
export function openApi(token: () => Promise<string | undefined>, lang: Lang, { failures }: Words): Api {
  async function call<T>(
    path: string,
    request: RequestInit,
    read: (response: Response) => Promise<T> = (response) => response.json(),
  ): Promise<Answer<T>> {
    try {
      const headers = { ...request.headers, authorization: `Bearer ${await token()}` };
      const response = await fetch(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { ...request, headers });
      if (response.status === 401) return { failure: { code: 'signed-out', detail: failures.signedOut } };
      if (response.ok) return { value: await read(response) };
      const json = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : {};
      return { failure: json.detail ? json : { code: 'unexpected', detail: failures.unexpected } };
    } catch {
      return { failure: { code: 'offline', detail: failures.offline } };
    }
  }

  return {
    file: (path) => call(path, {}, (response) => response.blob()),
    get: (path) => call(path, {}),
    post: (path, body, headers) =>
      call(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
