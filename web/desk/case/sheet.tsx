import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { createElement, type ReactElement, useEffect, useRef } from 'react';
import type { IssuedDocument } from '../../../shared/domain/case.ts';
import { paperOf } from '../../paper.ts';
import { given } from '../api/answer.ts';
import { readDocument } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { documentName } from './documents.ts';
import type { OfCase } from './part.tsx';

interface SheetProps extends OfCase {
  readonly issued: IssuedDocument;
  readonly close: () => void;
}

/** A document as it stands on paper, with personal data masked; printed, it is alone. */
export function Sheet({ file, issued, close }: SheetProps) {
  const { words, api, lang, me } = useDesk();
  const box = useRef<HTMLElement>(null);
  const { number, version } = file.case;
  const [unit = '', kind = '', year = '', serial = ''] = issued.id.split('/');
  const query = useQuery({
    queryKey: ['document', number, issued.id, version, lang],
    queryFn: () =>
      given(api.ask((common, how) => readDocument({ ...common, $number: number, unit, kind, year, serial }, how))),
  });
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) box.current?.focus();
  }, [isThere]);
  if (!query.data)
    return query.isError ? (
      <Failure error={query.error} words={words} again={() => void query.refetch()} />
    ) : (
      <Waiting label={words.loading} />
    );
  return (
    <section className="read" ref={box} tabIndex={-1} aria-label={documentName(issued, file, lang)}>
      <div className="ways">
        <Button onClick={() => window.print()}>{words.sheet.print}</Button>
        <Button onClick={close}>{words.sheet.close}</Button>
        <p className="hint">{issued.unit === me.office.id ? words.sheet.own : words.sheet.masked}</p>
      </div>
      {paperOf<ReactElement>(query.data.letter, createElement, 'h4')}
    </section>
  );
}
