import { Button, Input, Radio, Select } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Refusal } from '../admin/refusal.tsx';
import { useSaving } from '../admin/use-saving.ts';
import { useTyped } from '../admin/use-typed.ts';
import { adminWords } from '../admin/words.ts';
import type { Answer } from '../api/answer.ts';
import type { ReachKept } from '../api/operations.ts';
import { Choices, Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { ChannelsField } from './channels-field.tsx';
import { KindsField } from './kinds-field.tsx';
import { draftOf, faultsOf, type ReachDraft } from './reach-draft.ts';
import { saidOf } from './reach-said.ts';
import { reachWords } from './reach-words.ts';

interface ReachFormProps {
  readonly title: string;
  readonly kept: ReachKept;
  readonly withHooks: boolean;
  readonly save: (draft: ReachDraft) => Promise<Answer<ReachKept>>;
  readonly done: () => void;
  /** Beside the button that saves. */
  readonly beside?: ReactNode;
}

/** How a unit or somebody is told: of what, by which channels, when, and in which language. */
export function ReachForm({ title, kept, withHooks, save, done, beside }: ReachFormProps) {
  const { lang } = useDesk();
  const [said, common] = [reachWords[lang], adminWords[lang]];
  const at = useId();
  const { value: draft, change, overtaken } = useTyped<ReachDraft>(draftOf(kept));
  const [checked, check] = useState(false);
  const faults = checked ? faultsOf(draft) : [];
  const { saving, wrongAt } = useSaving(() => save(draft), done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check(true);
    if (faultsOf(draft).length === 0) saving.mutate();
  };
  const hour = (name: 'from' | 'to') => (
    <label htmlFor={`${at}${name}`}>
      {said[name]}{' '}
      <Input
        id={`${at}${name}`}
        type="time"
        className="hour"
        value={draft[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  );
  return (
    <form noValidate onSubmit={submit} aria-label={title}>
      <Refusal error={saving.error} meanwhile={overtaken.map((each) => saidOf(each, lang))} />
      <ChannelsField
        channels={draft.channels}
        change={(channels) => change({ channels })}
        withTexts={kept.textMessages}
        {...{ wrongAt, withHooks }}
      />
      <KindsField draft={draft} change={change} wrong={faults.includes('kinds') ? said.chooseSome : undefined} />
      <Choices id={`${at}when`} label={said.when}>
        <Radio.Group
          className="any-of"
          value={draft.when}
          options={[
            { value: 'at-once', label: said.atOnce },
            { value: 'digest', label: said.digest },
          ]}
          onChange={({ target }) => change({ when: target.value })}
        />
      </Choices>
      <Choices
        id={`${at}quiet`}
        label={said.quiet}
        wrong={faults.includes('quiet') ? said.bothHours : wrongAt('/quiet')}
      >
        <div className="ways">
          {hour('from')}
          {hour('to')}
        </div>
      </Choices>
      <Labelled id={`${at}lang`} label={said.lang}>
        <Select<ReachDraft['lang']>
          id={`${at}lang`}
          className="one-of"
          value={draft.lang}
          options={(['', 'zh', 'en'] as const).map((value) => ({ value, label: said.langs[value] }))}
          onChange={(chosen) => change({ lang: chosen })}
        />
      </Labelled>
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {common.save}
        </Button>
        {beside}
      </div>
    </form>
  );
}
