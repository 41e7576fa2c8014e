import type { FileDeps } from '../../shared/cases/check-in.ts';
import type { CountingDeps } from '../../shared/http/gate.ts';
import type { UploadForm } from '../../shared/ports/file-shelf.ts';

export interface TrayDeps extends FileDeps, CountingDeps {
  /** Where the site answers, without a slash at its end. */
  readonly siteUrl: string;
  readonly style: string;
  readonly mark: string;
  readonly script: string;
}

/** The address of the page that stands in a frame of another, with the tray it shows. */
export function addressOf(path: '/files' | '/files/arrived', query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query)}`;
}

/** The store, as far as a page may post to it and call it. */
export function originOf({ url }: UploadForm): string {
  return new URL(url).origin;
}
