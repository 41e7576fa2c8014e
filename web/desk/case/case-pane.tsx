import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Api } from '../api/api.ts';
import { readCase } from '../api/operations.ts';
import type { Api as PlainApi } from '../api.ts';
import { caseView } from '../case-view.ts';
import { hasForm } from '../forms/form.ts';
import { useDesk } from '../shell/desk.ts';

/** One case: what can be done to it, what it says, and how it came here. */
export function CasePane({ number }: { readonly number: string }) {
  const { lang, words, api, me, units } = useDesk();
  const queries = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const moved = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    const desk = { lang, words, api: plainApi(api, number), me, units };
    box.current?.replaceChildren(caseView(desk, number, moved));
  }, [number, lang, words, api, me, units, queries]);
  return <div ref={box} className="plain" />;
}

function plainApi(api: Api, number: string): PlainApi {
  return {
    file: api.file,
    get: () => api.ask((common, how) => readCase({ $number: number, ...common }, how)) as never,
    post: (path, content, headers) => {
      const action = path.split('/').at(-1) ?? '';
      if (!hasForm(action)) throw new Error(action);
      const version = Number(headers['if-match']?.replaceAll('"', ''));
      return api.act({ number, action, content, version, key: headers['idempotency-key'] ?? '' }) as never;
    },
  };
}
