import type { VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { words } from './tray-words.ts';

/**
 * What a page with files in it allows on top: the frame is a page of ours, and a file that is posted in it goes by the
 * store. Neither may run anything here.
 */
export const withFiles = (store: string) => ({ 'frame-src': `'self' ${store}` });

/** The files of a tray, within a form: what is added there is sent with the form, whose text stays as it was typed. */
export function FilesFrame({ tray, lang }: { tray: string; lang: Lang }): VNode {
  const src = `/files?tray=${tray}${lang === 'en' ? '&lang=en' : ''}`;
  return (
    <>
      <input type="hidden" name="files" value={tray} autocomplete="off" />
      <iframe class="tray" src={src} title={words[lang].title} loading="lazy" />
    </>
  );
}
