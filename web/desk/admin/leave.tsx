import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { parseDay } from '../../../shared/domain/day.ts';
import { deactivatePerson, type Person } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { Refusal } from './refusal.tsx';
import { staffWords } from './staff-words.ts';
import { useSaving } from './use-saving.ts';

interface LeaveProps {
  readonly kept: Person;
  readonly done: (saved?: string) => void;
}

/** Ends everything somebody may do; what they did keeps their name. */
export function Leave({ kept, done }: LeaveProps) {
  const { api, me, lang } = useDesk();
  const said = staffWords[lang];
  const at = useId();
  const [on, setOn] = useState<string>(me.today);
  const { saving, wrongAt } = useSaving(
    () =>
      api.ask((common, how) => {
        const body = { on: parseDay(on) ?? me.today };
        return deactivatePerson({ ...common, id: kept.id, ifMatch: `"${kept.version}"`, body }, how);
      }),
    ({ name }) => done(name),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <details className="closing">
      <summary>{said.leave}</summary>
      <form onSubmit={submit} aria-label={said.leave}>
        <p className="hint">{said.leaveHint}</p>
        <Refusal error={saving.error} />
        <Labelled id={`${at}on`} label={said.leftOn} wrong={wrongAt('/on')}>
          <Input
            id={`${at}on`}
            className="short"
            type="date"
            required
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </Labelled>
        <Button danger htmlType="submit" loading={saving.isPending}>
          {said.leave}
        </Button>
      </form>
    </details>
  );
}
