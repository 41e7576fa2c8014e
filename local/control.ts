import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { type Answer, send } from './api-gateway/answer.ts';
import type { Clock } from './clock.ts';

/** What the control routes do things with. */
export interface Controls {
  readonly clock: Pick<Clock, 'now' | 'shifted'>;
  setClock(iso: string | null): void;
  fire(schedule: string): Promise<string>;
  status(): Promise<object>;
}

const clockSchema = z.object({ now: z.iso.datetime({ offset: true }).nullable() });

/** /_local/...: how the command line, a test or a presenter drives a running stack. */
export function control(controls: Controls): (incoming: IncomingMessage, response: ServerResponse) => Promise<void> {
  const clock = (): Answer => {
    const { now, shifted } = controls.clock;
    return json(200, { now: now().toISOString(), shifted });
  };

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    const [, , name, argument] = (incoming.url ?? '').split('/');
    switch (`${incoming.method} ${name}`) {
      case 'GET status':
        return json(200, await controls.status());
      case 'GET clock':
        return clock();
      case 'PUT clock': {
        const wanted = clockSchema.safeParse(parse(await text(incoming)));
        if (!wanted.success) return json(400, { message: '{"now": "2026-12-01T09:00:00+08:00"} or {"now": null}' });
        controls.setClock(wanted.data.now);
        return clock();
      }
      case 'POST schedules':
        return json(200, { result: JSON.parse(await controls.fire(argument ?? '')) });
      default:
        return json(404, { message: 'Not Found' });
    }
  }

  return async (incoming, response) => {
    const answered = await answer(incoming).catch((error: unknown) =>
      json(500, { message: error instanceof Error ? error.message : String(error) }),
    );
    send(response, answered);
  };
}

function json(status: number, body: object): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
