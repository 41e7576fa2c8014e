import { describe, expect, it } from 'vitest';
import { callSqs } from '../../local/sqs/client.ts';
import { rowsOf, startSmall } from './small-stack.ts';

const send = (url: string, letters: readonly string[]) =>
  fetch(`${url}/letters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(letters),
  });

describe('a message', () => {
  it('that its function cannot handle comes back alone, and ends with the dead letters', async () => {
    const stack = await startSmall();
    await send(stack.url, ['one', 'illegible', 'two']);
    await stack.settled();
    expect(await rowsOf(stack, 'LETTER#one')).toHaveLength(1);
    expect(await rowsOf(stack, 'LETTER#two')).toHaveLength(1);
    const dead = await callSqs(stack.endpoints.sqs, 'ReceiveMessage', {
      QueueUrl: stack.outputs.LettersDeadLettersUrl,
      MessageSystemAttributeNames: ['All'],
    });
    // Two receives are allowed by the redrive policy, and the third one finds it with the dead letters.
    expect(dead).toMatchObject({ Messages: [{ Body: 'illegible', Attributes: { ApproximateReceiveCount: '4' } }] });
  });

  it('is handed over twice where a test asks for it', async () => {
    const stack = await startSmall({ deliverTwice: true });
    await send(stack.url, ['one']);
    await stack.settled();
    const rows = await rowsOf(stack, 'LETTER#one');
    const [messages, invocations] = [1, 0].map((part) => new Set(rows.map((row) => row.split('#')[part])).size);
    expect({ messages, invocations }).toEqual({ messages: 1, invocations: 2 });
  });
});
