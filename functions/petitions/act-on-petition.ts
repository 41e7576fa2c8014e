import * as z from 'zod';
import { actAsCitizen } from '../../shared/cases/citizen.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { admitToCase, callerOf, type PublicDeps } from '../../shared/http/gate.ts';
import { bodyOf, requestKeyOf } from '../../shared/http/input.ts';
import { httpProblem, refusedBy } from '../../shared/http/problem.ts';
import { trayToken } from '../../shared/schema/attachments.ts';
import { type CitizenAction, citizenCommands, isCitizenAction } from '../../shared/schema/commands.ts';
import { trackQuestion } from '../../shared/schema/petition.ts';
import { optional } from '../../shared/schema/text.ts';

/**
 * `POST /api/petitions/{action}`: what a citizen may do with their own case: add material, answer a question, rate,
 * ask for a review, take it back. Number and code are in the body, never in an address.
 */
export async function actOnPetition(event: ApiEvent, deps: PublicDeps): Promise<Reply> {
  const action = event.pathParameters?.action;
  if (!isCitizenAction(action)) throw httpProblem(404, 'not-found');
  const question = bodyOf(event, trackQuestion);
  const command = commandOf(action, event);
  const proof = await admitToCase(deps, callerOf(event), question);
  const { files: tray } = bodyOf(event, withFiles);
  const done = await actAsCitizen(deps, { ...proof, command, tray, key: requestKeyOf(event) });
  if (!done) throw httpProblem(404, 'wrong-code');
  if ('refusal' in done) throw refusedBy(done.refusal);
  const { matter } = done;
  return { status: 200, body: { number: matter.number, status: matter.status, version: matter.version } };
}

/** The tray that the files are in, where some come with it. */
const withFiles = z.object({ files: optional(trayToken) });

function commandOf(action: CitizenAction, event: ApiEvent): Command {
  return { action, ...bodyOf(event, citizenCommands[action]) } as Command;
}
