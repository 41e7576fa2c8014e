import { Button, Input, Select } from 'antd';
import { type FormEvent, useId } from 'react';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { OfficeKind } from '../../../shared/domain/office.ts';
import { changeUnit, createUnit, type UnitVersion } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { Refusal } from './refusal.tsx';
import { startOf, unitOf } from './unit-start.ts';
import { useSaving } from './use-saving.ts';
import { useTyped } from './use-typed.ts';
import { adminWords } from './words.ts';

interface UnitFormProps {
  /** The unit that is changed; a new one where there is none. */
  readonly kept: UnitVersion | undefined;
  readonly items: readonly UnitVersion[];
  readonly done: (saved?: string) => void;
}

const kinds: readonly OfficeKind[] = ['government', 'petition-office', 'department', 'township'];
const lines = ['prefix', 'mark', 'email', 'contact'] as const;

/** A unit as it is to be. */
export function UnitForm({ kept, items, done }: UnitFormProps) {
  const { api, lang } = useDesk();
  const said = adminWords[lang];
  const at = useId();
  const { value: unit, change, overtaken } = useTyped(startOf(kept, items));
  const { saving, wrongAt, code } = useSaving(
    () => {
      const body = unitOf(unit, kept);
      if (!kept) return api.ask((common, how) => createUnit({ ...common, body: { ...body, id: unit.id } }, how));
      const ifMatch = `"${kept.version}"`;
      return api.ask((common, how) => changeUnit({ ...common, id: kept.unit.id, ifMatch, body }, how));
    },
    (saved) => done(saved.unit.name[lang]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const title = kept ? said.change(kept.unit.name[lang]) : said.add;
  const labels = { ...said, zh: said.name.zh, en: said.name.en };
  const shown = (name: string, value: unknown) => {
    if (name === 'parent') return items.find((each) => each.unit.id === value)?.unit.name[lang] ?? said.none;
    if (name === 'kind') return said.kinds[value as OfficeKind];
    return String(value) || said.blank;
  };
  const meanwhile = overtaken.map(({ name, was, is }) => said.became(labels[name], shown(name, was), shown(name, is)));
  const line = (name: 'id' | 'zh' | 'en' | (typeof lines)[number], pointer: string, hint?: string) => (
    <Labelled key={name} id={`${at}${name}`} label={labels[name]} hint={hint} wrong={wrongAt(pointer)}>
      <Input
        id={`${at}${name}`}
        autoComplete="off"
        value={unit[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </Labelled>
  );
  const parents = items
    .filter(({ unit: each }) => !each.closed)
    .map(({ unit: each }) => ({ value: each.id, label: each.name[lang] }));
  return (
    <form onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      <Refusal error={code === 'own-ancestor' ? undefined : saving.error} meanwhile={meanwhile} />
      {!kept && line('id', '/id', said.idHint)}
      {line('zh', '/name/zh')}
      {line('en', '/name/en')}
      <Labelled id={`${at}kind`} label={said.kind} wrong={wrongAt('/kind')}>
        <Select
          id={`${at}kind`}
          className="one-of"
          value={unit.kind}
          options={kinds.map((kind) => ({ value: kind, label: said.kinds[kind] }))}
          onChange={(kind) => change({ kind })}
        />
      </Labelled>
      <Labelled id={`${at}parent`} label={said.parent} wrong={wrongAt('/parent')}>
        <Select<OfficeId>
          id={`${at}parent`}
          className="one-of"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={said.none}
          value={unit.parent || null}
          options={parents}
          onChange={(parent?: OfficeId) => change({ parent: parent ?? '' })}
        />
      </Labelled>
      {code === 'own-ancestor' && <Refusal error={saving.error} />}
      {lines.map((name) => line(name, `/${name}`))}
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {said.save}
        </Button>
        <Button onClick={() => done()}>{said.cancel}</Button>
      </div>
    </form>
  );
}
