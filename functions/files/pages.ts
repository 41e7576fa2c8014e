import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { api, route } from '../../shared/http/api.ts';
import { page, pages } from '../../shared/http/pages.ts';
import { trayFailure } from '../../web/public/tray.tsx';
import { fileArrived, removeFile, showTray } from './show-tray.ts';
import type { TrayDeps } from './tray.ts';
import { askUpload, checkInFile, listTray, removeFromTray } from './tray-api.ts';

/** Every address under which files come in: programs are answered in JSON, people with pages. */
export function fileAddresses(deps: TrayDeps) {
  const programs = api(
    route('POST', '/api/files/upload', (event) => askUpload(event, deps)),
    route('POST', '/api/files/check-in', (event) => checkInFile(event, deps)),
    route('POST', '/api/files/list', (event) => listTray(event, deps)),
    route('POST', '/api/files/remove', (event) => removeFromTray(event, deps)),
  );
  const people = pages(
    (problem, { lang, path, reading, request }) => ({
      status: problem.status,
      content: trayFailure(
        { lang, path, reading, style: deps.style, mark: deps.mark },
        problem.sentences[lang],
        request,
      ),
      framed: true,
    }),
    page('GET', '/files', (asked) => showTray(asked, deps)),
    page('GET', '/files/arrived', (asked) => fileArrived(asked, deps)),
    page('POST', '/files/remove', (asked) => removeFile(asked, deps)),
  );
  return (event: APIGatewayProxyEventV2, context: Context) =>
    event.rawPath.startsWith('/api/') ? programs(event as never, context) : people(event as never, context);
}
