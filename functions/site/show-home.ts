import type { Asked, Page } from '../../shared/http/pages.ts';
import { homePage } from '../../web/public/home.tsx';
import { frameOf, type Site } from './site.ts';

/** `GET /` */
export function showHome(asked: Asked, site: Site): Page {
  return { status: 200, content: homePage(frameOf(asked, site), site.jurisdiction.policy) };
}
