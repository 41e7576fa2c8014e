import type { Command } from './command.ts';

/** Each is loaded when it is asked for: what needs no stack does not wait for the SDK. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['due', async () => (await import('./commands/due.ts')).due],
  ['status', async () => (await import('./commands/status.ts')).showStatus],
  ['case', async () => (await import('./commands/case.ts')).showCase],
  ['document', async () => (await import('./commands/document.ts')).showDocument],
  ['setup', async () => (await import('./commands/setup.ts')).setUp],
  ['import', async () => (await import('./commands/import.ts')).importLetters],
  ['sweep', async () => (await import('./commands/sweep.ts')).sweepNow],
  ['figures', async () => (await import('./commands/figures.ts')).countNow],
  ['redrive', async () => (await import('./commands/redrive.ts')).redrive],
  ['follow', async () => (await import('./commands/follow.ts')).follow],
  ['verify', async () => (await import('./commands/verify.ts')).verify],
  ['backup', async () => (await import('./commands/backup.ts')).backUp],
  ['restore', async () => (await import('./commands/backup.ts')).restore],
  ['calendar load', async () => (await import('./commands/calendar.ts')).loadCalendar],
  ['calendar show', async () => (await import('./commands/calendar.ts')).showCalendar],
  ['policy load', async () => (await import('./commands/policy.ts')).loadPolicy],
  ['policy show', async () => (await import('./commands/policy.ts')).showPolicy],
  ['limits load', async () => (await import('./commands/limits.ts')).loadLimits],
  ['limits show', async () => (await import('./commands/limits.ts')).showLimits],
  ['clock', async () => (await import('./commands/clock.ts')).setClock],
]);

/** The first word of commands that have two. */
export function isGroup(word: string): boolean {
  return word !== '' && [...commands.keys()].some((name) => name.startsWith(`${word} `));
}
