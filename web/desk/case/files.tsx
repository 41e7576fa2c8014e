import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fileWords } from '../../../shared/i18n/file-names.ts';
import { given } from '../api/answer.ts';
import { linkFile, listFiles } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { type OfCase, Part } from './part.tsx';

/** What came with the matter. The names that the citizen gave are masked. */
export function Files({ file }: OfCase) {
  const { api, words, lang } = useDesk();
  const { number } = file.case;
  const query = useQuery({
    queryKey: ['files', number],
    queryFn: () => given(api.ask((common, how) => listFiles({ $number: number, ...common }, how))),
  });
  const [failed, setFailed] = useState<string>();
  const fetchFile = async (id: string) => {
    const answer = await api.ask((common, how) => linkFile({ $number: number, id, ...common }, how));
    setFailed('failure' in answer ? answer.failure.detail : undefined);
    if ('value' in answer) location.assign(answer.value.url);
  };
  if (query.isError) return <Failure error={query.error} words={words} again={() => void query.refetch()} />;
  const files = query.data?.files ?? [];
  if (files.length === 0) return null;
  return (
    <Part title={words.case.files}>
      <ul className="files">
        {files.map((each) => (
          <li key={each.id}>
            <span>{each.name}</span> <span className="soft">{fileWords(each, lang)}</span>{' '}
            <Button
              size="small"
              aria-label={`${words.table.download} ${each.name}`}
              onClick={() => void fetchFile(each.id)}
            >
              {words.table.download}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{failed}</p>
    </Part>
  );
}
