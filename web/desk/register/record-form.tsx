import { Button } from 'antd';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { natures } from '../../../shared/domain/case.ts';
import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { channelNames, natureNames } from '../../../shared/i18n/names.ts';
import { Line, OneOf, OneOfFew, Text } from '../forms/controls.tsx';
import { textIn } from '../forms/filled.ts';
import { FormContext } from '../forms/form-context.ts';
import { useDesk } from '../shell/desk.ts';
import { Accused, More } from './more.tsx';
import { citizenFields, isFolded, saysMore } from './record-fields.ts';
import { Repeats } from './repeats.tsx';
import { Suggested } from './suggested.tsx';
import { type RecordFormProps, useRecord } from './use-record.ts';

const channels = ['letter', 'visit', 'phone', 'fax', 'above'] as const;

/** One matter as it is written down, and beside it what may help. */
export function RecordForm(props: RecordFormProps) {
  const { words } = useDesk();
  const { recording } = words;
  const { form, wrong, failure, sending, summary, send, clear, resumed } = useRecord(props);
  const [isUnfolded, unfold] = useState(() => saysMore(form.filled));
  const more = useRef<HTMLDetailsElement>(null);
  // Whatever is wrong is in sight.
  const isOpen = isUnfolded || wrong.fields.some(({ name }) => isFolded(name));
  const toMore = () => {
    if (more.current) more.current.open = true;
    more.current?.querySelector<HTMLElement>('input')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <div className="recording">
      <form
        noValidate
        aria-label={words.shell.place.register}
        onSubmit={submit}
        onKeyDown={(e) => onKey(e, send, toMore)}
      >
        {failure && (
          <div className="notice" ref={summary} tabIndex={-1} role="alert">
            {wrong.rest.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {failure.code === 'signed-out' && <Button onClick={() => location.reload()}>{words.signIn.button}</Button>}
          </div>
        )}
        {resumed && !failure && <p className="hint">{recording.resumed}</p>}
        <FormContext value={form}>
          <Fields
            fromAbove={textIn(form.filled, 'channel') === 'above'}
            accuses={textIn(form.filled, 'nature') === 'accusation'}
          />
          <More open={isOpen} unfold={unfold} box={more} />
        </FormContext>
        <p className="ends">
          <Button type="primary" size="large" htmlType="submit" loading={sending} aria-keyshortcuts="Control+Enter">
            {recording.save}
          </Button>
          <Button size="large" onClick={clear}>
            {recording.clear}
          </Button>
        </p>
      </form>
      <aside>
        <Repeats filled={form.filled} />
        <Suggested filled={form.filled} choose={(category) => form.set('category', [category])} />
      </aside>
    </div>
  );
}

function Fields({ fromAbove, accuses }: { readonly fromAbove: boolean; readonly accuses: boolean }) {
  const { words, lang } = useDesk();
  const { recording, forms } = words;
  const { labels } = recording;
  const named = <T extends string>(all: readonly T[], names: Readonly<Record<T, string>>) =>
    all.map((value) => ({ value, label: names[value] }));
  const classes = categories.map((value) => ({ value, label: categoryName(value, lang) }));
  return (
    <>
      <OneOfFew name="channel" label={labels.channel} options={named(channels, channelNames[lang])} />
      <div className="pair">
        <Line name="receivedOn" label={labels.receivedOn} type="date" />
        {fromAbove && <Line name="source" label={labels.source} />}
      </div>
      <h3>{recording.about}</h3>
      <Line name="title" label={labels.title} />
      <Text name="facts" label={labels.facts} />
      <Text name="requests" label={labels.requests} hint={recording.everyLine} />
      <div className="pair">
        <OneOf name="category" label={labels.category} options={classes} none={forms.none} optional />
        <OneOf
          name="nature"
          label={labels.nature}
          options={named(natures, natureNames[lang])}
          none={forms.none}
          optional
        />
        <Line name="happenedOn" label={labels.happenedOn} type="date" />
        <Line name="people" label={labels.people} type="number" />
      </div>
      {accuses && <Accused />}
      <h3>{recording.citizen}</h3>
      <p className="hint">{recording.unnamed}</p>
      <div className="pair">
        {citizenFields.map((name) => (
          <Line key={name} name={name} label={labels[name]} />
        ))}
      </div>
    </>
  );
}

/** Ctrl+Enter saves from anywhere; Enter goes on from a line, not while Chinese is being composed or a list is open. */
function onKey(event: KeyboardEvent<HTMLFormElement>, save: () => Promise<void>, more: () => void): void {
  // By its place: with Alt some keyboards write another letter.
  if (event.altKey && event.code === 'KeyM') {
    event.preventDefault();
    more();
    return;
  }
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    return void save();
  }
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return;
  event.preventDefault();
  const all = currentTarget.querySelectorAll<HTMLElement>('input, textarea, button[type="submit"]');
  const stops = [...all].filter((each) => !each.closest('details:not([open])'));
  const isNext = (each: HTMLElement) => !(each instanceof HTMLInputElement && each.name && each.name === target.name);
  stops
    .slice(stops.indexOf(target) + 1)
    .find(isNext)
    ?.focus();
}
