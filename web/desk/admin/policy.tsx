import { useQuery } from '@tanstack/react-query';
import { clockNames } from '../../../shared/i18n/names.ts';
import { periodWords } from '../../../shared/i18n/periods.ts';
import { sourceName } from '../../../shared/i18n/sources.ts';
import { given } from '../api/answer.ts';
import { type PolicyInForce, readPolicy } from '../api/operations.ts';
import { Listed } from '../board/listed.tsx';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Since } from './in-force.tsx';
import { lawWords } from './law-words.ts';
import { mayChangeLaw } from './looked-after.ts';
import { PolicyForm } from './policy-form.tsx';
import { rowsOf } from './policy-rows.ts';

/** The periods and limits in force, each with where it stands, and another policy in their place. */
export function Policy() {
  const { api, words } = useDesk();
  const policy = useQuery({
    queryKey: ['admin', 'policy'],
    queryFn: () => given(api.ask((common, how) => readPolicy(common, how))),
  });
  if (policy.isPending) return <Waiting label={words.loading} />;
  if (policy.isError) return <Failure error={policy.error} words={words} again={() => void policy.refetch()} />;
  return <Rows inForce={policy.data} />;
}

function Rows({ inForce }: { readonly inForce: PolicyInForce }) {
  const desk = useDesk();
  const { lang, me, words } = desk;
  const said = lawWords[lang];
  const { clocks, limits } = rowsOf(inForce.policy);
  const json = JSON.stringify(inForce.policy, undefined, 2);
  return (
    <>
      <p className="hint">
        {said.policyLead}
        {words.shell.gap}
        <Since loadedAt={inForce.loadedAt} />{' '}
        <a download="policy.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}>
          {said.download}
        </a>
      </p>
      <Listed
        id="clocks"
        title={said.rows}
        empty={said.absent}
        heads={[said.clock, said.period, said.nature, said.source]}
        rows={clocks.map(({ clock, period, nature, source }) => [
          ...([clock, clockNames[lang][clock], periodWords(period, lang)] as const),
          ...([said.natures[nature], sourceName(source, lang)] as const),
        ])}
      />
      <Listed
        id="limits"
        title={said.limits}
        empty={said.absent}
        heads={[said.limit, said.count, said.source]}
        rows={limits.map(({ limit, count, source }) => [
          ...([limit, said.limitNames[limit] ?? limit, count, sourceName(source, lang)] as const),
        ])}
      />
      {mayChangeLaw(desk) ? (
        <PolicyForm inForce={inForce} json={json} />
      ) : (
        me.roles.includes('admin') && <p className="hint">{said.notTop}</p>
      )}
    </>
  );
}
