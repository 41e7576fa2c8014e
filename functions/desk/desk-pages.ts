import type { ApiEvent } from '../../shared/http/api.ts';
import { page, pagesAndFiles } from '../../shared/http/pages.ts';
import type { DeskConfig } from '../../web/public/desk.tsx';
import type { DeskFiles } from './desk-files.ts';
import { giveFile } from './give-file.ts';
import { showDesk } from './show-desk.ts';

/** Every address of the desk: its files, and one page for everything else, since its script reads the address. */
export function deskPages(provider: Pick<DeskConfig, 'issuer' | 'clientId'>, files: DeskFiles) {
  return pagesAndFiles(
    {
      method: 'GET',
      path: '/desk/assets/{file}',
      handler: async (event: ApiEvent) => giveFile(event, files),
    },
    page('GET', '/desk', (asked) => showDesk(asked, provider, files.manifest)),
    page('GET', '/desk/{proxy+}', (asked) => showDesk(asked, provider, files.manifest)),
  );
}
