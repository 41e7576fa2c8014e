import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import ses from 'aws-ses-v2-local';
import { sentMail } from '../events/mail-events.ts';
import { close, freePort, listen, loopback } from './ports.ts';

type Told = (mail: ReturnType<typeof sentMail.parse>) => Promise<void>;

export interface Mail {
  /** The SES endpoint, and in a browser the letters that were sent. */
  readonly endpoint: string;
  /** Whoever is told of each mail that was sent. */
  tell(told: Told): void;
  stop(): Promise<void>;
}

export async function startMail(port: number): Promise<Mail> {
  const behind = await freePort(0);
  const server = await ses.default({ host: loopback, port: behind });
  let told: Told = async () => {};
  const front = createServer((incoming, response) => {
    void pass(incoming, response, `http://${loopback}:${behind}`, (mail) => told(mail)).catch(() => response.destroy());
  });
  const at = await listen(front, port);
  return {
    endpoint: `http://${loopback}:${at}`,
    tell(whom) {
      told = whom;
    },
    async stop() {
      await close(front);
      await close(server);
    },
  };
}

const SEND = '/v2/email/outbound-emails';

/** Hands a call on, and tells of a mail once it was taken. */
async function pass(incoming: IncomingMessage, response: ServerResponse, to: string, told: Told): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = await buffer(incoming);
  const { host: _, connection: __, 'content-length': ___, ...others } = headers;
  const answer = await fetch(to + url, {
    method,
    headers: Object.entries(others).map(([name, value]): [string, string] => [name, String(value)]),
    ...(body.length > 0 && { body }),
  });
  const text = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type');
  response.writeHead(answer.status, { ...(type && { 'content-type': type }), 'content-length': text.length });
  response.end(text);
  if (method === 'POST' && url.startsWith(SEND) && answer.ok) await told(sentMail.parse(JSON.parse(String(body))));
}
