import type { VNode } from 'preact';
import { Notice, type NoticeWords } from '../field.tsx';
import { type Frame, hrefOf, Layout } from '../layout.tsx';
import { draftWords } from './draft-words.ts';

/** The draft cannot be read now and nothing was typed here: why, and a button that tries again with what opens the draft. */
export function unreachedPage(frame: Frame, props: { notice: NoticeWords; carried: string | undefined }): VNode {
  const { lang } = frame;
  const { notice, carried } = props;
  return (
    <Layout frame={frame} title={notice.title} otherLanguage={false}>
      <Notice words={notice} />
      <form method="post" action={hrefOf('/submit/next', lang)}>
        {carried !== undefined && <input type="hidden" name="draft" value={carried} autocomplete="off" />}
        <button type="submit" class="main">
          {draftWords[lang].goOn}
        </button>
      </form>
    </Layout>
  );
}
