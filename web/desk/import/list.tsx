import { Radio } from 'antd';
import { useState } from 'react';
import { channelNames } from '../../../shared/i18n/names.ts';
import type { Reading } from '../../../shared/import/check.ts';
import type { Mapping } from '../../../shared/import/columns.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import { Choices } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { Waiting } from '../shell/waiting.tsx';
import { Columns } from './columns.tsx';
import { Planned } from './planned.tsx';
import { Registering } from './registering.tsx';
import { Unread } from './unread.tsx';
import { useImport } from './use-import.ts';
import { usePlan } from './use-list.ts';
import { importWords } from './words.ts';

const channels = ['letter', 'visit', 'phone', 'fax', 'above'] as const;

interface ListProps {
  readonly name: string;
  readonly list: Headed;
}

/** How a list is understood, what would become of it, and what has. */
export function List({ name, list }: ListProps) {
  const { words: desk, lang, me } = useDesk();
  const words = importWords[lang];
  const [mapping, setMapping] = useState<Mapping>(list.mapping);
  const [channel, setChannel] = useState<Reading['channel']>('letter');
  const plan = usePlan(list, { mapping, channel, today: me.today });
  const importing = useImport();
  const isBegun = importing.run.state !== 'idle';
  return (
    <>
      {!isBegun && (
        <>
          <section aria-labelledby="columns">
            <h3 id="columns">{words.columns}</h3>
            <p className="hint">{words.read(name, list.rows.length)}</p>
            <Columns list={list} mapping={mapping} change={setMapping} />
            <Choices id="import-channel" label={words.channel} hint={words.channelHint}>
              <Radio.Group
                name="import-channel"
                value={channel}
                options={channels.map((value) => ({ value, label: channelNames[lang][value] }))}
                onChange={({ target }) => setChannel(target.value)}
              />
            </Choices>
          </section>
          {plan === 'unread' ? (
            <Unread />
          ) : plan ? (
            <Planned list={list} plan={plan} start={() => void importing.start(plan)} />
          ) : (
            <Waiting label={desk.loading} />
          )}
        </>
      )}
      {plan && plan !== 'unread' && isBegun && (
        <Registering name={name} list={list} plan={plan} importing={importing} />
      )}
    </>
  );
}
