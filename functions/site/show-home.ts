import type { Asked, Page } from '../../shared/http/pages.ts';
import { homePage } from '../../web/public/home.tsx';
import { frameOf, type Site } from './site.ts';

/** `GET /` */
export async function showHome(asked: Asked, site: Site): Promise<Page> {
  const { policy } = await site.jurisdiction.law();
  return { status: 200, content: homePage(frameOf(asked, site), policy) };
}
