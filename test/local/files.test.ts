import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startFiles } from '../../local/services/files/files.ts';

const bucket = { ref: 'files', properties: {} } as never;

it('the store of files on this machine has what was put there after it was started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
  const first = await startFiles(folder);
  first.createBuckets([bucket]);
  const headers = { 'content-type': 'image/jpeg', 'content-disposition': 'attachment' };
  await fetch(`${first.endpoint}/files/kept/a`, { method: 'PUT', body: '照片', headers });
  await first.stop();

  const again = await startFiles(folder);
  again.createBuckets([bucket]);
  const found = await fetch(`${again.endpoint}/files/kept/a`);
  expect([found.status, await found.text()]).toEqual([200, '照片']);
  expect(found.headers.get('content-type')).toBe('image/jpeg');
  expect(found.headers.get('content-disposition')).toBe('attachment');
  await fetch(`${again.endpoint}/files/kept/a`, { method: 'DELETE' });
  await again.stop();

  const third = await startFiles(folder);
  third.createBuckets([bucket]);
  expect((await fetch(`${third.endpoint}/files/kept/a`)).status).toBe(404);
  await third.stop();
  await rm(folder, { recursive: true });
});
