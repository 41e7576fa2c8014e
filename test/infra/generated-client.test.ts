import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientFile, clientText } from '../../infra/generate-client.ts';

it('the client of the desk is what the description of the API says; after a change: npm run generate:client', async () => {
  expect(readFileSync(clientFile, 'utf8') === (await clientText())).toBe(true);
});
