import type { Command } from './command.ts';
import { showCase } from './commands/case.ts';
import { setClock } from './commands/clock.ts';
import { importLetters } from './commands/import.ts';
import { showStatus } from './commands/status.ts';
import { sweepNow } from './commands/sweep.ts';
import { verify } from './commands/verify.ts';

export const commands: ReadonlyMap<string, Command> = new Map([
  ['status', showStatus],
  ['case', showCase],
  ['import', importLetters],
  ['sweep', sweepNow],
  ['verify', verify],
  ['clock', setClock],
]);
