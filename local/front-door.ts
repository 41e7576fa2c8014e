import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gatewayAnswer, send } from './api-gateway/answer.ts';
import { isOwn } from './own-origin.ts';
import type { Say } from './say.ts';
import { close, listen, loopback } from './services/ports.ts';

type Handler = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whoever answers behind the one port. */
export interface Rooms {
  readonly identity: Handler;
  readonly control: Handler;
  readonly api: Handler;
}

export interface FrontDoor {
  readonly url: string;
  readonly port: number;
  /** Lets requests in. Until then whoever comes is told to come again. */
  open(rooms: Rooms): void;
  stop(): Promise<void>;
}

/** Takes a port at once, because everything behind it must know its address. */
export async function takePort(wanted: number, say: Say): Promise<FrontDoor> {
  let enter = (_incoming: IncomingMessage, response: ServerResponse): unknown =>
    send(response, gatewayAnswer(503, 'Service Unavailable', { 'retry-after': '1' }));
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => enter(incoming, response));
  const port = await listen(server, wanted);
  if (wanted !== 0 && port !== wanted) {
    say(`端口 ${wanted} 已被占用，改用 ${port}。`, `Port ${wanted} is taken: using ${port}.`);
  }
  const url = `http://${loopback}:${port}`;
  return {
    url,
    port,
    open(rooms) {
      const lead = usher(url, rooms);
      enter = (incoming, response) =>
        Promise.resolve(lead(incoming, response)).catch(() => {
          if (response.headersSent) response.destroy();
          else send(response, gatewayAnswer(500, 'Internal Server Error'));
        });
    },
    stop: () => close(server),
  };
}

function usher(url: string, rooms: Rooms): (incoming: IncomingMessage, response: ServerResponse) => unknown {
  const { host, port } = new URL(url);
  return (incoming, response) => {
    const path = incoming.url ?? '/';
    if (incoming.headers.host === `localhost:${port}`) {
      // Signing in works under one name only.
      return response.writeHead(307, { location: `http://${host}${path}` }).end();
    }
    const room = path.startsWith('/_local/') ? rooms.control : path.startsWith('/idp/') ? rooms.identity : rooms.api;
    if (room !== rooms.api && !isOwn(incoming, url)) return send(response, gatewayAnswer(403, 'Forbidden'));
    return room(incoming, response);
  };
}
