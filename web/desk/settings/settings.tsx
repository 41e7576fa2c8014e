import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Saved } from '../admin/saved.tsx';
import { given } from '../api/answer.ts';
import { changeOwnReach, readOwnReach } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { ownBodyOf } from './reach-draft.ts';
import { ReachForm } from './reach-form.tsx';
import { reachWords } from './reach-words.ts';

/** How whoever sits at the desk is told, in the unit that they act for. */
export default function Settings() {
  const { api, me, words, lang } = useDesk();
  const said = reachWords[lang];
  const [saved, setSaved] = useState(0);
  const own = useQuery({
    queryKey: ['admin', 'own-reach'],
    queryFn: () => given(api.ask((common, how) => readOwnReach(common, how))),
  });
  return (
    <div className="admin sheet">
      <h2>{words.shell.place.settings}</h2>
      <p className="hint">{said.lead(me.office.name[lang])}</p>
      {saved > 0 && <Saved said={said.saved} />}
      {own.isPending && <Waiting label={words.loading} />}
      {own.isError && <Failure error={own.error} words={words} again={() => void own.refetch()} />}
      {own.data && (
        <ReachForm
          key={saved}
          title={said.title}
          kept={own.data}
          withHooks={false}
          save={(draft) =>
            api.ask((common, how) =>
              changeOwnReach({ ...common, ifMatch: `"${own.data.version}"`, body: ownBodyOf(draft) }, how),
            )
          }
          done={() => setSaved(saved + 1)}
        />
      )}
    </div>
  );
}
