import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { type Failed, failurePage } from '../../web/public/failure.tsx';
import { ownPath } from './same-page.ts';
import { frameOf, type Site } from './site.ts';

/** Any other address, and whatever no page has shown itself. */
export function showFailure(
  { status, code }: Pick<Problem, 'status'> & { readonly code?: string },
  asked: Asked,
  site: Site,
): Page {
  const why: Failed = status === 404 ? 'missing' : code === 'overloaded' ? 'busy' : 'failed';
  const frame = { ...frameOf(asked, site), path: ownPath(asked.path) };
  return { status, content: failurePage(frame, why, asked.request) };
}
