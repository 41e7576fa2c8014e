import type { Versioned } from '../ports/admin-book.ts';
import type { Channel, Reached } from '../ports/reach-book.ts';

/** What may be shown of a channel. The address of a webhook is as good as a password: where it leads is shown alone. */
function shownChannel(channel: Channel) {
  if (channel.via !== 'webhook') return channel;
  const { via, form, url, secret } = channel;
  return { via, form, host: new URL(url).host, signed: secret !== undefined };
}

export function shownReach({ value: { staff, channels, ...rest }, version }: Versioned<Reached>) {
  return { ...rest, ...(staff && { staff: staff.id }), channels: channels.map(shownChannel), version };
}

/** The same for the record of changes: whose address it is need not be read there, where it leads is. */
export function recordedReach(reached: Reached) {
  const { office: _, staff: __, version: ___, channels, ...rest } = shownReach({ value: reached, version: 0 });
  return { ...rest, channels: channels.map((each) => ({ ...each, ...masked(each) })) };
}

function masked(channel: ReturnType<typeof shownChannel>) {
  switch (channel.via) {
    case 'email':
      return { to: channel.to.replace(/^(.).*@/, '$1…@') };
    case 'sms':
      return { phone: `…${channel.phone.slice(-2)}` };
    default:
      return {};
  }
}
