import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { failurePage } from '../../web/public/failure.tsx';
import { frameOf, type Site } from './site.ts';

/** Any other address, and whatever no page has shown itself. */
export function showFailure({ status }: Pick<Problem, 'status'>, asked: Asked, site: Site): Page {
  return { status, content: failurePage(frameOf(asked, site), status, asked.request) };
}
