import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { clockNames } from '../../../shared/i18n/names.ts';
import { loadPolicy, type PolicyInForce } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { WouldChange } from './in-force.tsx';
import { lawWords } from './law-words.ts';
import { changesTo, parsed } from './policy-rows.ts';
import { RefusedRows } from './refused-rows.tsx';
import { Saved } from './saved.tsx';
import { useSaving } from './use-saving.ts';
import { adminWords } from './words.ts';

interface PolicyFormProps {
  readonly inForce: PolicyInForce;
  readonly json: string;
}

/** Another policy as a whole; what it would change is said before it is saved. */
export function PolicyForm({ inForce, json }: PolicyFormProps) {
  const { api, lang, words } = useDesk();
  const [said, common] = [lawWords[lang], adminWords[lang]];
  const at = useId();
  const [text, setText] = useState('');
  const [saved, setSaved] = useState(false);
  const other = parsed(text);
  const { saving } = useSaving(
    () => api.ask((asked, how) => loadPolicy({ ...asked, ifMatch: `"${inForce.version}"`, body: other ?? {} }, how)),
    () => {
      setSaved(true);
      setText('');
    },
  );
  const write = (written: string) => {
    setSaved(false);
    saving.reset();
    setText(written);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other) saving.mutate();
  };
  const { changed, recounted } = changesTo(inForce.policy, other ?? inForce.policy);
  const shown = (value: unknown) => (value === undefined ? said.absent : JSON.stringify(value));
  const names = recounted.map((clock) => clockNames[lang][clock]).join(words.shell.and);
  return (
    <form onSubmit={submit} aria-label={said.load}>
      <h3>{said.load}</h3>
      {saved && <Saved said={said.savedPolicy} />}
      <RefusedRows error={saving.error} />
      <Labelled
        id={`${at}json`}
        label={said.json}
        hint={said.loadHint}
        wrong={text.trim() && !other ? said.notJson : undefined}
      >
        <Input.TextArea
          id={`${at}json`}
          className="json"
          spellCheck={false}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      </Labelled>
      {other && (
        <WouldChange
          changes={changed.map(({ path, was, is }) => ({
            key: path,
            said: said.becomes(path, shown(was), shown(is)),
          }))}
          recounted={recounted.length > 0 ? `${said.recountClocks(names)} ${said.recount}` : said.recount}
        />
      )}
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={!other || changed.length === 0}>
          {common.save}
        </Button>
        {text === '' && <Button onClick={() => write(json)}>{said.take}</Button>}
      </div>
    </form>
  );
}
