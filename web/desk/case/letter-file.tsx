import { Button } from 'antd';
import { useState } from 'react';
import type { IssuedDocument } from '../../../shared/domain/case.ts';
import { useDesk } from '../shell/desk.ts';
import { documentName } from './documents.ts';
import type { OfCase } from './part.tsx';

interface LetterFileProps extends OfCase {
  readonly issued: IssuedDocument;
}

/** Fetches the letter with the token of whoever is signed in, and hands it to the browser to be kept. */
export function LetterFile({ file, issued }: LetterFileProps) {
  const { words, api, lang } = useDesk();
  const [failed, setFailed] = useState<string>();
  const name = documentName(issued, file, lang);
  const { number } = file.case;
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
