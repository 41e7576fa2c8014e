import { h, type VNode } from 'preact';
import type { Letter } from '../../shared/letters/letter.ts';
import { paperOf } from '../paper.ts';
import { words } from './case-words.ts';
import { type Frame, Layout } from './layout.tsx';
import { PostButton } from './letter-form.tsx';
import type { OwnCase } from './step-form.tsx';

export interface DocumentPageProps {
  readonly letter: Letter;
  readonly own: OwnCase;
  readonly document: string;
}

/** A document that was written to the citizen, as it stands on paper. */
export function documentPage(frame: Frame, { letter, own, document }: DocumentPageProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const stay = { action: '/track/document', fields: { ...own, document } };
  return (
    <Layout frame={frame} title={letter.title} stay={stay}>
      {paperOf(letter, h, 'h1')}
      <p class="hint screen">{w.print}</p>
      <div class="letter-line screen">
        <PostButton lang={lang} to="/letters/document" own={own} document={document}>
          {w.word(letter.title)}
        </PostButton>
        <PostButton lang={lang} to="/track" own={own}>
          {w.back}
        </PostButton>
      </div>
    </Layout>
  );
}
