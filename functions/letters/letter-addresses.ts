import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { download, downloads } from '../../shared/http/downloads.ts';
import { pages } from '../../shared/http/pages.ts';
import { deskLetter } from './desk-letter.ts';
import { type LetterSite, showNotDownloaded } from './not-downloaded.ts';
import { ownLetter, ownReceipt } from './own-letters.ts';

const ofADocument = '/api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}/letter';

/** Every address of a letter. What went wrong is told the desk in JSON, and a citizen on a page that keeps number and code. */
export function letterAddresses(deps: LetterSite) {
  const desk = downloads(download('GET', ofADocument, (event) => deskLetter(event, deps)));
  const citizens = pages(
    (problem, asked) => showNotDownloaded(problem, asked, deps),
    download('POST', '/letters/receipt', (event) => ownReceipt(event, deps)),
    download('POST', '/letters/document', (event) => ownLetter(event, deps)),
  );
  return (event: APIGatewayProxyEventV2, context: Context) =>
    event.rawPath.startsWith('/api/') ? desk(event, context) : citizens(event, context);
}
