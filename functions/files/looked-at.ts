import { checkIn } from '../../shared/cases/check-in.ts';
import type { FileId } from '../../shared/domain/ids.ts';
import type { Caller } from '../../shared/gate/enter.ts';
import { admit } from '../../shared/http/gate.ts';
import { idOf, type TrayFile } from '../../shared/ports/trays.ts';
import type { TrayDeps } from './tray.ts';

/**
 * Has a file looked at that came in, for an address that has not had too many looked at. Asking again what became of one
 * costs nothing; one that is not looked at now waits in the store, and can be asked for again.
 */
export async function lookedAt(caller: Caller, tray: string, id: FileId, deps: TrayDeps): Promise<TrayFile> {
  const before = (await deps.trays.files(tray)).find((each) => idOf(each) === id);
  if (before) return before;
  const entered = await admit(deps, caller, { kind: 'file' });
  const outcome = await checkIn(deps, tray, id);
  if (outcome.kind === 'refused' && outcome.fault === 'not-arrived') await entered.giveBack();
  return outcome;
}
