import { randomUUID } from 'node:crypto';
import { maskedFileName } from '../../shared/cases/masked.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { downloadName } from '../../shared/i18n/file-names.ts';
import type { AccessLog } from '../../shared/ports/access-log.ts';
import type { Downloads } from '../../shared/ports/file-shelf.ts';
import type { DeskDeps } from './act-on-case.ts';
import { seenCase } from './seen-case.ts';

interface LinkDeps extends DeskDeps {
  readonly downloads: Downloads;
  readonly accesses: Pick<AccessLog, 'record'>;
}

/** `GET /api/cases/{number}/files`: what came with the case, with the names that the citizen gave masked. */
export async function listFiles(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { files } = await filesSeen(event, deps);
  return { status: 200, body: { files: files.map((file) => ({ ...file, name: maskedFileName(file.name) })) } };
}

/**
 * `GET /api/cases/{number}/files/{id}`: an address that gives the file for a few minutes, as a download from the store
 * and never from here. It is called by the number of the case. Who fetches it is recorded first (Art. 46(5)).
 */
export async function linkFile(event: ApiEvent, deps: LinkDeps): Promise<Reply> {
  const { actor, number, files } = await filesSeen(event, deps);
  const place = files.findIndex(({ id }) => id === event.pathParameters?.id);
  const file = files[place];
  if (!file) throw refusedBy({ code: 'unknown-file', facts: {} });
  const name = downloadName(number, place + 1, file.type);
  const { id: by, office } = actor;
  await deps.accesses.record({ id: randomUUID(), at: deps.now(), by, office, number, file: { id: file.id, name } });
  return { status: 200, body: { name, url: await deps.downloads.link(file.id, name) } };
}

/** The files of a case that this person may see; of any other, not even that it is there (Art. 30(3)). */
async function filesSeen(event: ApiEvent, deps: DeskDeps) {
  const { actor, number } = await seenCase(event, deps);
  return { actor, number, files: await deps.cases.files(number) };
}
