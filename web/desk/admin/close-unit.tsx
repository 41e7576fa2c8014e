import { Button, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { parseDay } from '../../../shared/domain/day.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { closeUnit, type UnitVersion } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { Refusal } from './refusal.tsx';
import { useSaving } from './use-saving.ts';
import { adminWords } from './words.ts';

interface CloseUnitProps {
  readonly kept: UnitVersion;
  readonly items: readonly UnitVersion[];
  readonly done: (saved?: string) => void;
}

/** A unit is closed when another carries its powers on (Art. 24(2)). */
export function CloseUnit({ kept, items, done }: CloseUnitProps) {
  const { api, me, lang } = useDesk();
  const said = adminWords[lang];
  const at = useId();
  const [on, setOn] = useState<string>(me.today);
  const [successor, setSuccessor] = useState<OfficeId>();
  const [missing, setMissing] = useState(false);
  const { saving, wrongAt } = useSaving(
    () =>
      api.ask((common, how) => {
        const body = { on: parseDay(on) ?? me.today, successor: successor ?? kept.unit.id };
        return closeUnit({ ...common, id: kept.unit.id, ifMatch: `"${kept.version}"`, body }, how);
      }),
    () => done(kept.unit.name[lang]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!successor);
    if (successor) saving.mutate();
    else document.getElementById(`${at}successor`)?.focus();
  };
  const others = items.filter(({ unit }) => unit.id !== kept.unit.id && !unit.closed);
  return (
    <details className="closing">
      <summary>{said.close}</summary>
      <form onSubmit={submit} aria-label={said.close}>
        <p className="hint">{said.closeHint}</p>
        <Refusal error={saving.error} />
        <Labelled id={`${at}on`} label={said.closedOn} wrong={wrongAt('/on')}>
          <Input
            id={`${at}on`}
            className="short"
            type="date"
            required
            max={me.today}
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </Labelled>
        <Labelled
          id={`${at}successor`}
          label={said.successor}
          wrong={missing && !successor ? said.successorNeeded : wrongAt('/successor')}
        >
          <Select<OfficeId>
            id={`${at}successor`}
            className="one-of"
            showSearch={{ optionFilterProp: 'label' }}
            value={successor ?? null}
            options={others.map(({ unit }) => ({ value: unit.id, label: unit.name[lang] }))}
            onChange={setSuccessor}
          />
        </Labelled>
        <Button danger htmlType="submit" loading={saving.isPending}>
          {said.close}
        </Button>
      </form>
    </details>
  );
}
