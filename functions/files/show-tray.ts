import { takeOut } from '../../shared/cases/check-in.ts';
import { newFileId } from '../../shared/cases/tray.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { trayToken } from '../../shared/schema/attachments.ts';
import { fileId } from '../../shared/schema/ids.ts';
import { type TrayPageProps, trayPage } from '../../web/public/tray.tsx';
import { lookedAt } from './looked-at.ts';
import { addressOf, originOf, type TrayDeps } from './tray.ts';

/** `GET /files?tray=`: what is in the tray, and a form that posts the next file straight to the store. */
export async function showTray(asked: Asked, deps: TrayDeps): Promise<Page> {
  return pageOf(trayIn(asked.query.tray), asked, deps);
}

/** `GET /files/arrived?tray=&id=`: where the store sends a browser without a script. Looking again changes nothing. */
export async function fileArrived(asked: Asked, deps: TrayDeps): Promise<Page> {
  const tray = trayIn(asked.query.tray);
  const id = fileId.safeParse(asked.query.id);
  if (!id.success) throw httpProblem(404, 'not-found');
  const outcome = await lookedAt(asked.caller, tray, id.data, deps);
  return pageOf(tray, asked, deps, outcome);
}

/** `POST /files/remove` */
export async function removeFile(asked: Asked, deps: TrayDeps): Promise<Page> {
  const tray = trayIn(textOf(asked.form, 'tray'));
  const id = fileId.safeParse(textOf(asked.form, 'id'));
  if (id.success) await takeOut(deps, tray, id.data);
  return pageOf(tray, asked, deps);
}

function trayIn(given: string | undefined): string {
  const parsed = trayToken.safeParse(given);
  if (!parsed.success) throw httpProblem(404, 'not-found');
  return parsed.data;
}

async function pageOf(tray: string, asked: Asked, deps: TrayDeps, outcome?: TrayPageProps['outcome']): Promise<Page> {
  const { lang, path, reading } = asked;
  const id = newFileId();
  const back = deps.siteUrl + addressOf('/files/arrived', { tray, id, ...(lang === 'en' && { lang }) });
  const [held, sent, form] = await Promise.all([
    deps.trays.files(tray),
    deps.trays.isSent(tray),
    deps.intake.form(id, back),
  ]);
  const { style, mark, script } = deps;
  const store = originOf(form);
  return {
    status: outcome?.kind === 'refused' ? 422 : 200,
    content: trayPage({ lang, path, reading, style, mark }, { tray, held, sent, form, script, outcome }),
    framed: true,
    allows: {
      'script-src': "'self'",
      'connect-src': `'self' ${store}`,
      'form-action': `'self' ${store}`,
    },
  };
}
