import { DynamoDrafts } from '../../shared/adapters/dynamo/drafts.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { DynamoPublished } from '../../shared/adapters/dynamo/published.ts';
import { readEnv } from '../../shared/config/env.ts';
import { openGate } from '../../shared/runtime/open-gate.ts';
import { readDescription } from './description.ts';
import { files } from './files.ts';
import { sitePages } from './site-pages.ts';

const env = readEnv('CODE_KEY', 'FILES_HOST');
const cases = openGate();

export const handler = sitePages(
  {
    ...cases,
    drafts: new DynamoDrafts(cases.table),
    figures: new DynamoFigures(cases.table),
    published: new DynamoPublished(cases.table),
    codeKey: env.CODE_KEY,
    store: env.FILES_HOST,
    style: files.siteStyle.path,
    mark: files.mark.path,
    prover: files.prover.path,
    script: files.ownCaseScript.path,
    autosave: files.autosave.path,
  },
  Object.values(files),
  readDescription,
);
