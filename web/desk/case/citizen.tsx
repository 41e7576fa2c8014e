import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { Spokesperson } from '../../../shared/domain/papers.ts';
import { mayRead } from '../../../shared/domain/visibility.ts';
import type { Failure as Refusal } from '../api/answer.ts';
import type { Citizen } from '../api/named.ts';
import { readCitizen } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { type Desk, useDesk } from '../shell/desk.ts';
import { papersOf } from './papers.ts';
import type { OfCase } from './part.tsx';

/** Who the citizen is: masked, and in full once somebody who may know it has said what for. */
export function CitizenLines({ file }: OfCase) {
  const desk = useDesk();
  const [whole, setWhole] = useState<Citizen>();
  const masked = papersOf(file, 'party')[0];
  const { me, units, words } = desk;
  const actor = { kind: 'staff', id: me.id, office: me.office.id, roles: me.roles } as const;
  const offices = new Map(units.map((unit) => [unit.id, unit]));
  const isHidden = masked !== undefined && !masked.anonymous && !whole;
  return (
    <div className="citizen">
      <dl className="lines">
        {linesOf(desk, whole ?? masked).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {whole && <p className="hint">{words.citizen.recorded}</p>}
      {isHidden && mayRead('citizen', file.case, actor, offices) && (
        <Unmask number={file.case.number} show={setWhole} />
      )}
    </div>
  );
}

function linesOf({ words, lang }: Desk, party: Citizen | undefined): [string, string][] {
  const { case: w } = words;
  const between = lang === 'zh' ? '；' : '; ';
  const lines: [string, string | undefined][] = [
    [w.party, party?.name ?? w.anonymous],
    [words.citizen.idNumber, party?.idNumber],
    [words.citizen.phone, party?.phone],
    [words.citizen.email, party?.email],
    [words.citizen.address, party?.address],
    [w.representatives, party?.representatives?.map(personWords).join(between)],
    [w.agent, party?.agent && `${personWords(party.agent)} · ${party.agent.mandate}`],
  ];
  return lines.filter((line): line is [string, string] => Boolean(line[1]));
}

function personWords({ name, idNumber, phone }: Spokesperson): string {
  return [name, idNumber, phone].filter(Boolean).join(' · ');
}

interface UnmaskProps {
  readonly number: string;
  readonly show: (citizen: Citizen) => void;
}

/** Each reading is recorded with its reason, before it is answered (Art. 46(5)). */
function Unmask({ number, show }: UnmaskProps) {
  const { api, words } = useDesk();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const id = useId();
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await api.ask((common, how) => readCitizen({ $number: number, body: { reason }, ...common }, how));
    if ('failure' in answer) setRefusal(answer.failure);
    else show(answer.value);
  };
  if (!open) return <Button onClick={() => setOpen(true)}>{words.citizen.show}</Button>;
  return (
    <form className="unmask" onSubmit={(event) => void ask(event)}>
      <Labelled
        id={id}
        label={words.citizen.reason}
        hint={words.citizen.reasonHint}
        wrong={refusal?.errors?.[0]?.detail ?? refusal?.detail}
      >
        <Input
          id={id}
          value={reason}
          autoFocus
          aria-describedby={refusal ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          onChange={({ target }) => setReason(target.value)}
        />
      </Labelled>
      <Button htmlType="submit">{words.citizen.show}</Button>
    </form>
  );
}
