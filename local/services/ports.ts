import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nothing of the local stack can be reached from another machine. */
export const loopback = '127.0.0.1';

/** Starts to listen, on the next port if this one is taken (0: any). Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, loopback, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (port !== 0 && isTaken(error)) return listen(server, port + 1);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

/** A port that is free just now, for a program that must be told its port: `from` or the next (0: any). */
export async function freePort(from: number): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, from);
  await close(probe);
  return port;
}

/** Lets requests in flight end, but a browser that keeps its connection open must not hold up Ctrl-C. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), 1000);
  await closed;
  clearTimeout(impatience);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
