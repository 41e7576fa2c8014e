import type { Asked, Page } from '../../shared/http/pages.ts';
import { officesPage } from '../../web/public/offices.tsx';
import { privacyPage } from '../../web/public/privacy.tsx';
import { procedurePage } from '../../web/public/procedure.tsx';
import { frameOf, type Site } from './site.ts';

/** `GET /procedure` */
export async function showProcedure(asked: Asked, site: Site): Promise<Page> {
  const { policy } = await site.jurisdiction.law();
  return { status: 200, content: procedurePage(frameOf(asked, site), policy) };
}

/** `GET /offices` */
export async function showOffices(asked: Asked, site: Site): Promise<Page> {
  return { status: 200, content: officesPage(frameOf(asked, site), await site.jurisdiction.offices()) };
}

/** `GET /privacy` */
export function showPrivacy(asked: Asked, site: Site): Page {
  return { status: 200, content: privacyPage(frameOf(asked, site)) };
}
