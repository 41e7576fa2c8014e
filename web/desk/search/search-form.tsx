import { Button, Checkbox, Input, Select } from 'antd';
import { type FormEvent, useId } from 'react';
import { caseStatuses } from '../../../shared/domain/case.ts';
import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { statusNames } from '../../../shared/i18n/names.ts';
import { useDesk } from '../shell/desk.ts';
import type { Asked } from './look.ts';

interface SearchFormProps {
  readonly asked: Asked;
  readonly change: (asked: Asked) => void;
  readonly send: () => void;
}

const written = ['number', 'name', 'phone', 'idNumber', 'from', 'to'] as const;

/** By number, by what the citizen is known by, or through the cases of a unit. */
export function SearchForm({ asked, change, send }: SearchFormProps) {
  const { words, lang, units } = useDesk();
  const { search } = words;
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const chosen = {
    unit: units.map((unit) => ({ value: unit.id, label: unit.name[lang] })),
    state: caseStatuses.map((status) => ({ value: status, label: statusNames[lang][status] })),
    category: categories.map((each) => ({ value: each, label: categoryName(each, lang) })),
  };
  return (
    <search>
      <form className="search" onSubmit={submit}>
        {written.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{search.labels[name]}</label>
            <Input
              id={`${id}-${name}`}
              type={name === 'from' || name === 'to' ? 'date' : 'text'}
              autoComplete="off"
              value={asked[name] ?? ''}
              onChange={({ target }) => change({ ...asked, [name]: target.value })}
            />
          </div>
        ))}
        {(['unit', 'state', 'category'] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{search.labels[name]}</label>
            <Select<string>
              id={`${id}-${name}`}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              notFoundContent={words.forms.notFound}
              placeholder={search.any}
              value={asked[name] ?? null}
              options={chosen[name]}
              onChange={(value?: string) => change({ ...asked, [name]: value })}
            />
          </div>
        ))}
        <div className="send">
          <Checkbox
            checked={asked.below ?? false}
            onChange={({ target }) => change({ ...asked, below: target.checked })}
          >
            {search.labels.below}
          </Checkbox>
          <Button type="primary" htmlType="submit">
            {search.button}
          </Button>
        </div>
      </form>
    </search>
  );
}
