import { readEnv } from '../../shared/config/env.ts';
import { api, route } from '../../shared/http/api.ts';
import { openGate } from '../../shared/runtime/open-gate.ts';
import { actOnPetition } from './act-on-petition.ts';
import { giveChallenge } from './give-challenge.ts';
import { submitPetition } from './submit-petition.ts';
import { trackPetition } from './track-petition.ts';

const deps = { ...openGate(), codeKey: readEnv('CODE_KEY').CODE_KEY };

export const handler = api(
  route('POST', '/api/petitions', (event) => submitPetition(event, deps)),
  route('POST', '/api/petitions/track', (event) => trackPetition(event, deps)),
  route('POST', '/api/petitions/challenge', (event) => giveChallenge(event, deps)),
  route('POST', '/api/petitions/{action}', (event) => actOnPetition(event, deps)),
);
