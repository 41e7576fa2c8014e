import { textOf } from '../../shared/http/form.ts';
import type { Asked } from '../../shared/http/pages.ts';
import { hrefOf } from '../../web/public/frame.ts';

const OWN_PAGE = /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/;

/** `POST /reading`: the page that the switch stood on, which must be one of ours. */
export function samePage({ form, lang }: Asked): string {
  const to = textOf(form, 'to');
  return hrefOf(OWN_PAGE.test(to) ? to : '/', lang);
}
