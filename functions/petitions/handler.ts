import { readEnv } from '../../shared/config/env.ts';
import { api, route } from '../../shared/http/api.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { actOnPetition } from './act-on-petition.ts';
import { submitPetition } from './submit-petition.ts';
import { trackPetition } from './track-petition.ts';

const deps = { ...openCases(), codeKey: readEnv('CODE_KEY').CODE_KEY };

export const handler = api(
  route('POST', '/api/petitions', (event) => submitPetition(event, deps)),
  route('POST', '/api/petitions/track', (event) => trackPetition(event, deps)),
  route('POST', '/api/petitions/{action}', (event) => actOnPetition(event, deps)),
);
