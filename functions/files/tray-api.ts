import * as z from 'zod';
import { takeOut } from '../../shared/cases/check-in.ts';
import { newFileId, newTray } from '../../shared/cases/tray.ts';
import { FILE_BYTES_MAX, FILES_MAX } from '../../shared/domain/attachments.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { callerOf } from '../../shared/http/gate.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { Problem } from '../../shared/http/problem.ts';
import { faultSentences } from '../../shared/i18n/file-faults.ts';
import type { TrayFile } from '../../shared/ports/trays.ts';
import { trayToken } from '../../shared/schema/attachments.ts';
import { fileId } from '../../shared/schema/ids.ts';
import { optional } from '../../shared/schema/text.ts';
import { lookedAt } from './looked-at.ts';
import { addressOf, type TrayDeps } from './tray.ts';

const begun = z.object({ tray: optional(trayToken) });
const whole = z.object({ tray: trayToken });
const one = z.object({ tray: trayToken, id: fileId });

/** `POST /api/files/upload`: a form to post one file with, into this tray or a new one. */
export async function askUpload(event: ApiEvent, { intake, siteUrl }: TrayDeps): Promise<Reply> {
  const { tray = newTray() } = bodyOf(event, begun);
  const id = newFileId();
  const form = await intake.form(id, siteUrl + addressOf('/files/arrived', { tray, id }));
  return { status: 201, body: { tray, id, ...form, limits: { files: FILES_MAX, bytes: FILE_BYTES_MAX } } };
}

/** `POST /api/files/check-in`: 200 with the file, or 422 with the reason why it is not taken; the same each time. */
export async function checkInFile(event: ApiEvent, deps: TrayDeps): Promise<Reply> {
  const { tray, id } = bodyOf(event, one);
  const outcome = await lookedAt(callerOf(event), tray, id, deps);
  if (outcome.kind === 'taken') return { status: 200, body: outcome.file };
  const { fault } = outcome;
  throw new Problem(422, `file-${fault}`, { zh: faultSentences.zh[fault], en: faultSentences.en[fault] });
}

/** `POST /api/files/list`; the token is in the body, never in an address. */
export async function listTray(event: ApiEvent, { trays }: TrayDeps): Promise<Reply> {
  const { tray } = bodyOf(event, whole);
  return { status: 200, body: { tray, files: (await trays.files(tray)).flatMap(takenFile) } };
}

/** `POST /api/files/remove` */
export async function removeFromTray(event: ApiEvent, deps: TrayDeps): Promise<Reply> {
  const { tray, id } = bodyOf(event, one);
  await takeOut(deps, tray, id);
  return { status: 200, body: { tray, files: (await deps.trays.files(tray)).flatMap(takenFile) } };
}

function takenFile(each: TrayFile) {
  return each.kind === 'taken' ? [each.file] : [];
}
