import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { Choices, Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import type { DraftChannel } from './reach-draft.ts';
import { reachWords } from './reach-words.ts';

interface ChannelsFieldProps {
  readonly channels: readonly DraftChannel[];
  readonly change: (channels: readonly DraftChannel[]) => void;
  readonly wrongAt: (pointer: string) => string | undefined;
  /** Robots and webhooks are added by administrators. */
  readonly withHooks: boolean;
  /** Offered only where the office has a gateway for them. */
  readonly withTexts: boolean;
}

const MOST = 5;
const blank = {
  email: { via: 'email', to: '' },
  sms: { via: 'sms', phone: '' },
  webhook: { via: 'webhook', form: 'wecom', url: '', secret: '' },
} as const satisfies Readonly<Record<string, DraftChannel>>;
const forms = ['wecom', 'dingtalk', 'feishu', 'standard'] as const;

/** By what somebody is told, in the order in which it is tried. */
export function ChannelsField({ channels, change, wrongAt, withHooks, withTexts }: ChannelsFieldProps) {
  const said = reachWords[useDesk().lang];
  const at = useId();
  const put = (i: number, channel: DraftChannel) => change(channels.map((each, j) => (i === j ? channel : each)));
  const earlier = (i: number) =>
    change([...channels.slice(0, i - 1), ...channels.slice(i - 1, i + 1).reverse(), ...channels.slice(i + 1)]);
  const offered = { email: true, sms: withTexts, webhook: withHooks };
  const kinds = (['email', 'sms', 'webhook'] as const).filter((kind) => offered[kind]);
  return (
    <Choices id={at} label={said.channels} hint={said.channelsHint}>
      {channels.length === 0 && <p>{said.noChannel}</p>}
      <ol className="channels">
        {channels.map((channel, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a channel has no name but its place
          <li key={i}>
            <Channel {...{ channel, wrongAt }} at={`${at}${i}`} place={i} change={(changed) => put(i, changed)} />
            <span className="ways">
              {i > 0 && (
                <Button aria-label={said.earlier(i + 1)} onClick={() => earlier(i)}>
                  ↑
                </Button>
              )}
              <Button onClick={() => change(channels.filter((_, j) => j !== i))}>{said.drop(i + 1)}</Button>
            </span>
          </li>
        ))}
      </ol>
      {channels.length < MOST && (
        <div className="ways">
          {kinds.map((kind) => (
            <Button key={kind} onClick={() => change([...channels, blank[kind]])}>
              {said.add[kind]}
            </Button>
          ))}
        </div>
      )}
    </Choices>
  );
}

interface ChannelProps extends Pick<ChannelsFieldProps, 'wrongAt'> {
  readonly channel: DraftChannel;
  readonly at: string;
  readonly place: number;
  readonly change: (channel: DraftChannel) => void;
}

function Channel({ channel, at, place, wrongAt, change }: ChannelProps) {
  const said = reachWords[useDesk().lang];
  const wrong = (name: string) => wrongAt(`/channels/${place}/${name}`);
  const title = (what: string) => said.nth(place + 1, what);
  const aria = (id: string, name: string) => wrong(name) && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` };
  switch (channel.via) {
    case 'keep': {
      const { form, host, signed } = channel.hook;
      return <p>{title(said.kept(said.forms[form], host, signed))}</p>;
    }
    case 'email':
      return (
        <Labelled id={at} label={title(said.email)} wrong={wrong('to')}>
          <Input
            id={at}
            type="email"
            required
            {...aria(at, 'to')}
            value={channel.to}
            onChange={({ target }) => change({ ...channel, to: target.value })}
          />
        </Labelled>
      );
    case 'sms':
      return (
        <Labelled id={at} label={title(said.sms)} wrong={wrong('phone')}>
          <Input
            id={at}
            type="tel"
            className="short"
            required
            {...aria(at, 'phone')}
            value={channel.phone}
            onChange={({ target }) => change({ ...channel, phone: target.value })}
          />
        </Labelled>
      );
    case 'webhook':
      return (
        <Choices id={at} label={title(said.webhook)} hint={said.secretHint}>
          <Labelled id={`${at}form`} label={said.form}>
            <Select
              id={`${at}form`}
              className="one-of"
              value={channel.form}
              options={forms.map((form) => ({ value: form, label: said.forms[form] }))}
              onChange={(form) => change({ ...channel, form })}
            />
          </Labelled>
          <Labelled id={`${at}url`} label={said.url} wrong={wrong('url')}>
            <Input
              id={`${at}url`}
              type="url"
              required
              {...aria(`${at}url`, 'url')}
              autoComplete="off"
              value={channel.url}
              onChange={({ target }) => change({ ...channel, url: target.value })}
            />
          </Labelled>
          <Labelled id={`${at}secret`} label={said.secret} wrong={wrong('secret')}>
            <Input
              id={`${at}secret`}
              type="password"
              autoComplete="off"
              value={channel.secret}
              onChange={({ target }) => change({ ...channel, secret: target.value })}
            />
          </Labelled>
        </Choices>
      );
  }
}
