import { readEnv } from '../../shared/config/env.ts';
import { download, downloads } from '../../shared/http/downloads.ts';
import { openArchive } from '../../shared/runtime/open-archive.ts';
import { deskLetter } from './desk-letter.ts';
import { ownLetter, ownReceipt } from './own-letters.ts';

const deps = { ...openArchive(), codeKey: readEnv('CODE_KEY').CODE_KEY };
const ofADocument = '/api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}/letter';

export const handler = downloads(
  download('POST', '/letters/receipt', (event) => ownReceipt(event, deps)),
  download('POST', '/letters/document', (event) => ownLetter(event, deps)),
  download('GET', ofADocument, (event) => deskLetter(event, deps)),
);
