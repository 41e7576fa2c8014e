import { textOf } from '../../shared/http/form.ts';
import type { Asked } from '../../shared/http/pages.ts';
import { hrefOf } from '../../web/public/frame.ts';

const OWN_PAGE = /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/;

/** `POST /reading`: the page that the switch stood on, which must be one of ours. */
export function samePage({ form, lang }: Asked): string {
  return hrefOf(ownPath(textOf(form, 'to')), lang);
}

/** A path as it may stand in a link of ours: `//elsewhere` would lead to another site. */
export function ownPath(path: string): string {
  return OWN_PAGE.test(path) ? path : '/';
}
