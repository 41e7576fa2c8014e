import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { publicId } from '../../shared/schema/ids.ts';
import { publishedListPage, publishedPage } from '../../web/public/published.tsx';
import { frameOf, type Site } from './site.ts';

const ON_A_PAGE = 20;

/** `GET /published`, `GET /published/older/{cursor}`: the matters whose citizens agreed, the newest first. */
export async function listPublished(asked: Asked, site: Site): Promise<Page> {
  const cursor = asked.path.split('/')[3];
  const [{ items, cursor: older }, offices] = await Promise.all([
    site.published.page(ON_A_PAGE, cursor),
    site.jurisdiction.offices(),
  ]);
  const content = publishedListPage(frameOf(asked, site), { items, older, offices, first: cursor === undefined });
  return { status: 200, content };
}

/** `GET /published/{id}`; one that was taken off is not there any more. */
export async function showPublished(asked: Asked, site: Site): Promise<Page> {
  const id = publicId.safeParse(asked.path.split('/')[2]);
  const [matter, offices] = await Promise.all([
    id.success ? site.published.read(id.data) : undefined,
    site.jurisdiction.offices(),
  ]);
  if (!matter) throw httpProblem(404, 'not-found');
  return { status: 200, content: publishedPage(frameOf(asked, site), matter, offices) };
}
