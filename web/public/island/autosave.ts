import { type Kept, keeperWith } from './keeper.ts';

const line = document.querySelector<HTMLElement>('[data-keep]');
const form = line?.closest('form');
if (line && form) keepTyped(line, form);

/** Keeps what is typed into the form, and says so in the line that stands in it. */
function keepTyped(line: HTMLElement, form: HTMLFormElement): void {
  const writer = Math.random().toString(36).slice(2);
  const tell = (word: Kept | 'offline') => {
    line.classList.remove('typing');
    const said = line.dataset[word];
    // A screen reader is told once, not after every pause.
    if (said !== undefined && line.textContent !== said) line.textContent = said;
  };
  const keeper = keeperWith({
    async send(turn, leaving) {
      const body = new URLSearchParams({ turn: `${writer}.${turn}` });
      new FormData(form).forEach((value, name) => {
        if (typeof value === 'string') body.append(name, value);
      });
      return keptBy(await post(line.dataset.keep ?? '', body, leaving));
    },
    say(kept) {
      if (kept === 'typing') line.classList.add('typing');
      else tell(kept === 'failed' && !navigator.onLine ? 'offline' : kept);
    },
  });
  form.addEventListener('input', () => keeper.typed());
  form.addEventListener('change', () => keeper.typed());
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return keeper.stop();
    // The browser would put its own page in the place of this one, and what was typed with it.
    event.preventDefault();
    tell('offline');
    window.addEventListener('online', () => keeper.typed(), { once: true });
  });
  window.addEventListener('pagehide', () => keeper.leave());
  // A phone may close a page that is put aside without a word more.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.leave();
  });
}

/** A browser takes 64 KB on from a page that it leaves; a longer text goes the ordinary way. */
function post(address: string, body: URLSearchParams, leaving: boolean): Promise<Response> {
  const request = { method: 'POST', body };
  return fetch(address, { ...request, keepalive: leaving }).catch((error: unknown) => {
    if (leaving) return fetch(address, request);
    throw error;
  });
}

function keptBy({ ok, status }: Response): Kept {
  if (ok) return 'saved';
  if (status === 409) return 'elsewhere';
  return status === 410 || status === 404 ? 'ended' : 'failed';
}
