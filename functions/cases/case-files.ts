import { maskedFileName } from '../../shared/cases/masked.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { downloadName } from '../../shared/i18n/file-names.ts';
import type { Downloads } from '../../shared/ports/file-shelf.ts';
import type { DeskDeps } from './act-on-case.ts';
import { seenCase } from './seen-case.ts';

interface FileDeps extends DeskDeps {
  readonly downloads: Downloads;
}

/** `GET /api/cases/{number}/files`: what came with the case, with the names that the citizen gave masked. */
export async function listFiles(event: ApiEvent, deps: FileDeps): Promise<Reply> {
  const { files } = await filesSeen(event, deps);
  return { status: 200, body: { files: files.map((file) => ({ ...file, name: maskedFileName(file.name) })) } };
}

/**
 * `GET /api/cases/{number}/files/{id}`: an address that gives the file for a few minutes, as a download from the store
 * and never from here. It is called by the number of the case.
 */
export async function linkFile(event: ApiEvent, deps: FileDeps): Promise<Reply> {
  const { number, files } = await filesSeen(event, deps);
  const place = files.findIndex(({ id }) => id === event.pathParameters?.id);
  const file = files[place];
  if (!file) throw refusedBy({ code: 'unknown-file', facts: {} });
  const name = downloadName(number, place + 1, file.type);
  return { status: 200, body: { name, url: await deps.downloads.link(file.id, name) } };
}

/** The files of a case that this person may see; of any other, not even that it is there (Art. 30(3)). */
async function filesSeen(event: ApiEvent, deps: FileDeps) {
  const { number } = await seenCase(event, deps);
  return { number, files: await deps.cases.files(number) };
}
