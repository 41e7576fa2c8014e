import type { RefusalCode } from '../domain/refusal.ts';
import type { Who } from '../domain/transitions/row.ts';
import { transitions } from '../domain/transitions/table.ts';
import { actionNames } from '../i18n/names.ts';
import { type StaffAction, staffCommands } from '../schema/commands.ts';
import { addresses } from './addresses.ts';
import type { Contract, ProblemCode } from './contract.ts';
import { done } from './replies/case.ts';

/** Whatever the action, before the table is asked. */
const EVERY: readonly ProblemCode[] = [
  ...(['version-needed', 'bad-version', 'stale-version', 'bad-request-key', 'key-reused', 'busy'] as const),
  ...(['unknown-case', 'not-yours', 'recused', 'wrong-state'] as const),
];

/** One operation for each action, from its row of the table: who may, what can refuse it, and its article. */
export const actionContracts: readonly Contract[] = (Object.keys(staffCommands) as StaffAction[]).map((action) => {
  const { subject, guards, issues, who, source, from } = transitions[action];
  const [method, path] = addresses.actOnCase;
  return {
    ...{ id: idOf(action), method, path: path.replace('{action}', action), tag: 'actions' },
    summary: { zh: actionNames.zh[action], en: actionNames.en[action] },
    detail: `While it is: ${from.join(', ')}.`,
    body: staffCommands[action],
    replies: { 200: done },
    problems: [
      ...EVERY,
      ...(subject === 'case' ? [] : [`unknown-${subject}` as RefusalCode]),
      ...guards,
      ...(issues.length > 0 ? (['document-incomplete'] as const) : []),
    ],
    takes: ['if-match', 'idempotency-key'],
    etag: true,
    who: who.flatMap(said),
    source,
  };
});

function said(who: Who): string[] {
  return typeof who === 'string' ? [] : [`${who.roles.join(', ')} of the ${who.of}`];
}

/** `decide-re-review` → `decideReReview` */
function idOf(action: string): string {
  return action.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
