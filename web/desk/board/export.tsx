import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { given } from '../api/answer.ts';
import { exportBoard } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { csvFile, save } from '../shell/save.ts';
import type { BoardOf } from './top.tsx';
import { boardWords } from './words.ts';

/** Every duty of the board as a file that Excel opens. */
export function Export({ of }: { readonly of: BoardOf }) {
  const { api, words, lang } = useDesk();
  const making = useMutation({
    mutationFn: () => given(api.ask((common, how) => exportBoard({ ...common, ...of }, how))),
    onSuccess: ({ name, csv }) => save(name, csvFile(csv)),
  });
  return (
    <>
      <Button onClick={() => making.mutate()} loading={making.isPending}>
        {boardWords[lang].export}
      </Button>
      {making.isError && <Failure error={making.error} words={words} />}
    </>
  );
}
