import { Button } from 'antd';
import { useState } from 'react';
import type { IssuedDocument } from '../../../shared/domain/case.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { documentName, servedOn } from './documents.ts';
import type { OfCase } from './part.tsx';
import { Table } from './table.tsx';

/** Every letter of the case under its own number. */
export function Documents({ file }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { document, unit, issued, served: handedOver, file: asFile } = words.table;
  return (
    <Table
      name="documents"
      title={words.case.documents}
      heads={[document, unit, issued, handedOver, asFile]}
      rows={file.case.documents.map((each) => {
        const served = servedOn(each, file);
        return [
          each.id,
          documentName(each, lang),
          unitName(desk, each.unit),
          longDay(each.on, lang),
          served ? longDay(served, lang) : '',
          <Letter key="letter" number={file.case.number} issued={each} />,
        ];
      })}
    />
  );
}

/** Fetches the letter with the token of whoever is signed in, and hands it to the browser to be kept. */
function Letter({ number, issued }: { readonly number: string; readonly issued: IssuedDocument }) {
  const { words, api, lang } = useDesk();
  const [failed, setFailed] = useState<string>();
  const name = documentName(issued, lang);
  const fetchLetter = async () => {
    const answer = await api.file(`/api/cases/${number}/documents/${issued.id}/letter`);
    setFailed('failure' in answer ? answer.failure.detail : undefined);
    if ('value' in answer) keep(answer.value, `${number} ${name}.docx`);
  };
  return (
    <>
      <Button size="small" aria-label={`${words.table.download} ${name}`} onClick={() => void fetchLetter()}>
        {words.table.download}
      </Button>
      <span role="status">{failed}</span>
    </>
  );
}

function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
