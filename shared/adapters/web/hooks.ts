import { lookup } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type HookRequest, type Hooks, UnsafeAddress } from '../../ports/hooks.ts';

const TIMEOUT_MS = 5_000;
const LONGEST_ANSWER = 64 * 1024;

/**
 * Posts over https to public addresses. What a name leads to is looked at when the connection is made, so that it cannot
 * lead elsewhere in between. An office may have receivers in its own network; then its addresses are let through.
 */
export class HttpsHooks implements Hooks {
  readonly #anywhere: boolean;

  constructor(targets: 'public' | 'any') {
    this.#anywhere = targets === 'any';
  }

  async post({ url, headers, body }: HookRequest) {
    const target = this.#checked(url);
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      // Of the whole: a receiver that says a letter now and then would never be idle.
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const options = { method: 'POST', headers, signal, ...(!this.#anywhere && { lookup: publicOnly }) };
      const sent = request(target, options, (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (more: string) => {
          if (answer.length < LONGEST_ANSWER) answer += more;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  #checked(url: string): URL {
    const target = URL.parse(url);
    if (target?.protocol !== 'https:' || target.username || target.password)
      throw new UnsafeAddress('not an https address');
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (!this.#anywhere && isIP(host) && isPrivate(host)) throw new UnsafeAddress('a private address');
    return target;
  }
}

/** RFC 6890: what does not belong to one place on the internet. */
const closed = new BlockList();
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  closed.addSubnet(net, bits, 'ipv4');
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2001::', 32],
] as const)
  closed.addSubnet(net, bits, 'ipv6');

export function isPrivate(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (closed.check(address, family)) return true;
  // An IPv4 address within one of IPv6 is refused with all that is not global.
  return family === 'ipv6' && !open6.check(address, 'ipv6');
}

const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    if (found.length === 0 || found.some(({ address }) => isPrivate(address)))
      return done(new UnsafeAddress(`${host} is a private address`), []);
    if (options.all) return done(null, found);
    return done(null, found[0]?.address ?? '', found[0]?.family);
  });
};
