import { provingPolicy } from '../../shared/http/content-policy.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { trackForm } from '../../shared/schema/petition.ts';
import { notDownloadedPage } from '../../web/public/not-downloaded.tsx';
import { notDownloaded } from '../../web/public/notices.ts';
import type { Archive } from './archive.ts';

/** What a page that stands in the place of a letter is made with. */
export interface LetterSite extends Archive {
  readonly style: string;
  readonly mark: string;
  /** Where the script is that does a proof of work. */
  readonly prover: string;
}

/** Stands in the place of the page with the receipt, which may be the only one with the code: so it has both as well. */
export function showNotDownloaded(problem: Problem, asked: Asked, site: LetterSite): Page {
  const { lang, path, reading, form, request } = asked;
  const { status, code, sentences, proofHelps } = problem;
  const document = textOf(form, 'document');
  const own = trackForm.safeParse({ number: textOf(form, 'number'), code: textOf(form, 'code') });
  const prover = proofHelps ? site.prover : undefined;
  const content = notDownloadedPage(
    { lang, path, reading, style: site.style, mark: site.mark },
    {
      notice: notDownloaded(code === 'internal' ? { request } : { says: sentences[lang] }, lang),
      ...(own.success && code !== 'wrong-code' && { own: own.data }),
      ...(document && { document }),
      prover,
    },
  );
  return { status, content, ...(prover && { allows: provingPolicy }) };
}
