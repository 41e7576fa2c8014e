import ses from 'aws-ses-v2-local';
import { close, freePort, loopback } from './ports.ts';

export interface Mail {
  /** The SES endpoint, and in a browser the letters that were sent. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

export async function startMail(port: number): Promise<Mail> {
  const free = await freePort(port);
  const server = await ses.default({ host: loopback, port: free });
  return { endpoint: `http://${loopback}:${free}`, stop: () => close(server) };
}
