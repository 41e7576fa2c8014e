import { FILE_BYTES_MAX } from '../../../shared/domain/attachments.ts';
import { Row } from './row.ts';
import { send } from './send.ts';
import { words } from './words.ts';

/** Seconds before the next attempt; after the last one the person decides. */
const PAUSES = [2, 5, 15];

const form = document.querySelector<HTMLFormElement>('form.upload');
if (form) begin(form);
fitFrame();

/** Takes over from the plain form: several files, progress, the camera, and another attempt where a line breaks. */
function begin(upload: HTMLFormElement): void {
  const { tray = '', room = '1' } = upload.dataset;
  const chosen = upload.querySelector<HTMLInputElement>('#file');
  if (!chosen) return;
  chosen.multiple = true;
  const label = upload.querySelector('label');
  if (label) label.textContent = words.files;
  upload.querySelector('button')?.remove();
  // What is chosen is sent at once, so its label is the button, in the language of the page and not of the browser.
  upload.classList.add('scripted');
  const camera = cameraOf();
  upload.append(camera.button, camera.input);
  const rows = document.createElement('ul');
  rows.className = 'files';
  upload.before(rows);
  for (const input of [chosen, camera.input])
    input.addEventListener('change', () => {
      void bring([...(input.files ?? [])].slice(0, Number(room) + 1), tray, rows, upload);
    });
}

function cameraOf() {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: 'image/*', hidden: true });
  input.setAttribute('capture', 'environment');
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: words.camera, className: 'camera' });
  button.addEventListener('click', () => input.click());
  return { input, button };
}

/** One after the other; when all are answered, the tray shows itself anew. */
async function bring(files: readonly File[], tray: string, rows: HTMLUListElement, upload: HTMLElement): Promise<void> {
  upload.hidden = true;
  const waiting = files.map((file) => ({ file, row: new Row(rows, file.name) }));
  for (const { file, row } of waiting) {
    if (file.size > FILE_BYTES_MAX) await row.keep(words.tooLarge);
    else await untilAnswered(file, tray, row);
  }
  const address = new URL('/files', location.href);
  address.searchParams.set('tray', tray);
  if (document.documentElement.lang === 'en') address.searchParams.set('lang', 'en');
  location.replace(address);
}

async function untilAnswered(file: File, tray: string, row: Row): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    if ((await send(file, tray, row)) === 'answered') return;
    const pause = PAUSES[attempt];
    if (!navigator.onLine) await online(row);
    else if (pause === undefined) {
      await row.askAgain();
      attempt = -1;
    } else {
      row.say(words.broken(pause));
      await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    }
  }
}

function online(row: Row): Promise<void> {
  row.say(words.offline);
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }));
}

/** The frame is as high as what stands in it. It belongs to the page around, whose HTMLElement is not ours. */
function fitFrame(): void {
  const frame = window.frameElement as HTMLElement | null;
  const fit = () => frame?.style.setProperty('height', `${document.body.scrollHeight + 2}px`);
  new ResizeObserver(fit).observe(document.body);
}
