/** Everything that reads a list, fetched when a file has been chosen: none of the file leaves the browser here. */
import type { FileFault, SheetRow } from '../../../shared/import/cell.ts';
import type { Reading } from '../../../shared/import/check.ts';
import { type Headed, listIn } from '../../../shared/import/headers.ts';
import { type Plan, planImport } from '../../../shared/import/plan.ts';
import { FILE_MAX, readTable } from '../../../shared/import/read-table.ts';

type ListRead = Headed | { readonly fault: FileFault };
type Asked = { readonly file: File } | { readonly rows: readonly SheetRow[]; readonly reading: Reading };
type Said =
  | { readonly passed: number }
  | { readonly list: ListRead }
  | { readonly plan: Plan }
  | { readonly broken: true };

// One file for the page and for its worker: what it stands on is fetched once.
if (typeof document === 'undefined') work();

/** In the worker, so that the page stays alive: a sheet of a million lines takes many seconds. */
function work(): void {
  const say = (said: Said) => self.postMessage(said);
  const answer = async (asked: Asked): Promise<Said> =>
    'file' in asked
      ? { list: await readList(asked.file, (passed) => say({ passed })) }
      : { plan: await planImport(asked.rows, asked.reading) };
  // Such as of a file that was moved away: a promise that fails in a worker is not told to the page by itself.
  self.onmessage = ({ data }: MessageEvent<Asked>) => answer(data).then(say, () => say({ broken: true }));
}

async function readList(file: File, passed: (lines: number) => void): Promise<ListRead> {
  return listIn(readTable(new Uint8Array(await file.arrayBuffer()), passed));
}

/** Reads a file beside the page, and tells how many of its lines have been passed so far. Throws as `beside` does. */
export async function readBeside(file: File, passed: (lines: number) => void, stop: AbortSignal): Promise<ListRead> {
  // More than that is not even taken into memory.
  if (file.size > FILE_MAX) return { fault: 'too-large' };
  return beside({ file }, stop, (said, end) => {
    if ('passed' in said) passed(said.passed);
    else if ('list' in said) end(said.list);
  });
}

export function planBeside(rows: readonly SheetRow[], reading: Reading, stop: AbortSignal): Promise<Plan> {
  return beside({ rows, reading }, stop, (said, end) => {
    if ('plan' in said) end(said.plan);
  });
}

/** Throws where the worker could not begin, did not get to its end, or was stopped. */
async function beside<T>(asked: Asked, stop: AbortSignal, hear: (said: Said, end: (value: T) => void) => void) {
  stop.throwIfAborted();
  const worker = new Worker(import.meta.url, { type: 'module' });
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Said>) => ('broken' in data ? reject() : hear(data, resolve));
    worker.onerror = reject;
    stop.addEventListener('abort', reject);
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
