import { Checkbox, Input, Radio, Select } from 'antd';
import { useDesk } from '../shell/desk.ts';
import type { Choice } from './choice.ts';
import { useField } from './form-context.ts';
import { Choices, Labelled } from './labelled.tsx';
import type { UnitChoices } from './unit-choices.ts';

export interface ControlProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** One line; `short` where little is written. */
export function Line({ name, label, hint, type = 'text', short }: ControlProps & { type?: string; short?: boolean }) {
  const { id, text, wrong, set, aria } = useField(name, hint);
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Input
        id={id}
        className={short ? 'short' : undefined}
        type={type}
        value={text}
        autoComplete="off"
        status={wrong ? 'warning' : ''}
        onChange={({ target }) => set(target.value)}
        {...aria}
      />
    </Labelled>
  );
}

/** It grows with what is written: the style sees to that, since the library would do it by styles that are kept out. */
export function Text({ name, label, hint }: ControlProps) {
  const { id, text, wrong, set, aria } = useField(name, hint);
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Input.TextArea
        id={id}
        value={text}
        rows={3}
        status={wrong ? 'warning' : ''}
        onChange={({ target }) => set(target.value)}
        {...aria}
      />
    </Labelled>
  );
}

interface OneOfProps extends ControlProps {
  readonly options: readonly Choice[] | readonly UnitChoices[];
  readonly optional?: boolean | undefined;
  /** What it means to choose none. */
  readonly none: string;
}

/** One of many, found by typing a part of its name. */
export function OneOf({ name, label, hint, options, optional, none }: OneOfProps) {
  const { id, text, wrong, set, aria } = useField(name, hint);
  const { words } = useDesk();
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Select<string>
        id={id}
        className="one-of"
        value={text || null}
        options={[...options] as Choice[]}
        placeholder={none}
        allowClear={optional === true}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={words.forms.notFound}
        status={wrong ? 'warning' : ''}
        onChange={(value?: string) => (value === undefined ? set() : set(value))}
        {...aria}
      />
    </Labelled>
  );
}

/** One of a few, all seen at once. */
export function OneOfFew({ name, label, hint, options }: ControlProps & { options: readonly Choice[] }) {
  const { id, text, wrong, set } = useField(name, hint);
  return (
    <Choices id={id} label={label} hint={hint} wrong={wrong}>
      <Radio.Group
        name={id}
        value={text || null}
        options={[...options]}
        onChange={({ target }) => set(String(target.value))}
      />
    </Choices>
  );
}

/** As many as apply. */
export function AnyOf({ name, label, hint, options }: ControlProps & { options: readonly Choice[] }) {
  const { id, all, wrong, set } = useField(name, hint);
  return (
    <Choices id={id} label={label} hint={hint} wrong={wrong}>
      <Checkbox.Group
        className="any-of"
        value={[...all]}
        options={[...options]}
        onChange={(chosen) => set(...chosen.map(String))}
      />
    </Choices>
  );
}
