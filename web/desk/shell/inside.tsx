import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { isOutOfPost, Refused } from '../api/answer.ts';
import { openApi } from '../api/api.ts';
import { words as allWords } from '../words.ts';
import { keepUnit, keptUnit } from './chosen-unit.ts';
import { DeskContext } from './desk.ts';
import { Doorway } from './door.tsx';
import { Failure } from './failure.tsx';
import { Frame } from './frame.tsx';
import { OutOfPost } from './out-of-post.tsx';
import type { SignIn } from './sign-in.ts';
import { Waiting } from './waiting.tsx';
import { whoAndWhere } from './who-and-where.ts';

interface InsideProps {
  readonly lang: Lang;
  readonly signIn: SignIn;
}

/** The desk of somebody who has signed in, once it is known who they are. */
export function Inside({ lang, signIn }: InsideProps) {
  const words = allWords[lang];
  const queries = useQueryClient();
  const [unit, setUnit] = useState(keptUnit);
  const api = useMemo(() => {
    const outOfPost = () => {
      if (queries.isFetching({ queryKey: ['me'] }) === 0) void queries.invalidateQueries({ queryKey: ['me'] });
    };
    return openApi({ token: signIn.token, lang, unit, failures: words.failures, outOfPost });
  }, [signIn, lang, unit, words, queries]);
  const known = useQuery({
    queryKey: ['me', unit],
    queryFn: () => whoAndWhere(api),
    // A post can be given or taken away while the desk stands open.
    refetchOnWindowFocus: 'always',
    staleTime: 60_000,
    refetchInterval: 300_000,
  });
  const actFor = (chosen: OfficeId) => {
    keepUnit(chosen);
    setUnit(chosen);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };

  if (known.error instanceof Refused && isOutOfPost(known.error.failure))
    return <OutOfPost lang={lang} signIn={signIn} hadOne={known.data !== undefined} error={known.error} />;
  if (known.data)
    return (
      <DeskContext value={{ lang, words, api, ...known.data }}>
        <Frame key={known.data.me.office.id} signIn={signIn} actFor={actFor} />
      </DeskContext>
    );
  if (known.isError)
    return (
      <Doorway lang={lang}>
        <Failure error={known.error} words={words} again={() => void known.refetch()} />
      </Doorway>
    );
  return <Waiting label={words.loading} />;
}
