import { createHash } from 'node:crypto';
import { FILE_BYTES_MAX, FILES_MAX } from '../domain/attachments.ts';
import type { Instant } from '../domain/day.ts';
import type { FileId } from '../domain/ids.ts';
import { inspect } from '../files/inspect.ts';
import type { Arrival, Intake } from '../ports/file-shelf.ts';
import { idOf, type TrayFile, type Trays } from '../ports/trays.ts';
import type { FileFault } from '../schema/file-faults.ts';

export interface FileDeps {
  readonly trays: Trays;
  readonly intake: Intake;
  readonly now: () => Instant;
}

/**
 * Looks at a file that was posted to the store, and puts it into the tray or says why not. Asked again it says the
 * same. What came in is thrown away either way; of what did not come in whole, there is nothing.
 */
export async function checkIn({ trays, intake, now }: FileDeps, tray: string, id: FileId): Promise<TrayFile> {
  const before = await heldAs(trays, tray, id);
  if (before) return before;
  const arrival = await intake.arrival(id);
  const looked = arrival && (await look(trays, intake, tray, id, arrival));
  // Not there any more: another request is, or was, quicker.
  if (!arrival || !looked)
    return (await heldAs(trays, tray, id)) ?? { kind: 'refused', id, name: '', fault: 'not-arrived' };
  await trays.put(tray, looked, now());
  await intake.discard(id, arrival);
  return looked;
}

/** Takes a file out again, before it is sent. */
export async function takeOut({ trays, intake }: FileDeps, tray: string, id: FileId): Promise<void> {
  // What was sent with something belongs to a case: only the row of the tray goes.
  if ((await heldAs(trays, tray, id)) && !(await trays.isSent(tray))) await intake.forget(id);
  await trays.remove(tray, id);
}

async function heldAs(trays: Trays, tray: string, id: FileId): Promise<TrayFile | undefined> {
  return (await trays.files(tray)).find((each) => idOf(each) === id);
}

async function look(
  trays: Trays,
  intake: Intake,
  tray: string,
  id: FileId,
  arrival: Arrival,
): Promise<TrayFile | undefined> {
  const name = cleanName(arrival.name);
  const refused = (fault: FileFault): TrayFile => ({ kind: 'refused', id, name, fault });
  if (arrival.bytes === 0) return refused('empty');
  if (arrival.bytes > FILE_BYTES_MAX) return refused('too-large');
  if (await trays.isSent(tray)) return refused('already-sent');
  const taken = (await trays.files(tray)).filter(({ kind }) => kind === 'taken');
  if (taken.length >= FILES_MAX) return refused('one-too-many');

  const content = await intake.read(id, arrival);
  if (!content) return undefined;
  const inspected = inspect(content);
  if ('fault' in inspected) return refused(inspected.fault);
  await intake.wait(id, inspected.content);
  const sha256 = createHash('sha256').update(inspected.content).digest('hex');
  return { kind: 'taken', file: { id, name, sha256, bytes: inspected.content.length, type: inspected.type } };
}

const NAME_MAX = 120;

/** The last part of a path, without what cannot be shown. */
function cleanName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, NAME_MAX);
}
