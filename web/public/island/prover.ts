import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

interface Proof {
  readonly text: string;
  /** By the clock of this device, which may be wrong. */
  readonly freshUntil: number;
}

/** A proof that is about to become too old is done again. */
const SPARE_MS = 120_000;
/** Nobody is kept longer than this: then the form goes without a proof. */
const PATIENCE_MS = 60_000;

// One file for the page and for its worker: an old phone fetches it once.
if (typeof document === 'undefined') work();
else for (const line of document.querySelectorAll<HTMLElement>('[data-challenge]')) proveFor(line);

/** In the worker, so that nobody's typing is held up. */
function work(): void {
  self.onmessage = async ({ data: challenge }: MessageEvent<Challenge>) => {
    const solution = await solveChallenge({ challenge, deriveKey, timeout: PATIENCE_MS }).catch(() => null);
    self.postMessage(solution && btoa(JSON.stringify({ challenge, solution })));
  };
}

/** Fills the form's field for a proof, and holds the form back for the few seconds that it may take. */
function proveFor(line: HTMLElement): void {
  const form = line.closest('form');
  const field = form?.querySelector<HTMLInputElement>('input[name=proof]');
  const script = document.currentScript;
  if (!form || !field || !(script instanceof HTMLScriptElement)) return;
  const { src } = script;
  let proof: Proof | undefined;
  let working: Promise<void> | undefined;
  let sending = false;

  const say = (word: 'working' | 'waiting' | 'done' | 'failed') => {
    line.textContent = line.dataset[word] ?? '';
  };
  const prove = async () => {
    say('working');
    field.value = '';
    proof = await proofFor(line.dataset.challenge ?? '', src).catch(() => undefined);
    field.value = proof?.text ?? '';
    if (!sending) say(proof ? 'done' : 'failed');
    working = undefined;
  };
  working = prove();

  form.addEventListener('submit', (event) => {
    // A button with a name does not send the form off; it asks for something else on the same page.
    if (event.submitter?.getAttribute('name')) return;
    if (proof && proof.freshUntil < Date.now()) working ??= prove();
    if (!working) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    say('waiting');
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.race([working, patience]).then(() => {
      sending = false;
      form.submit();
    });
  });
}

async function proofFor(path: string, src: string): Promise<Proof | undefined> {
  const answer = await fetch(path, { method: 'POST' });
  if (!answer.ok) return undefined;
  const challenge: Challenge = await answer.json();
  const text = await solvedBy(new Worker(src), challenge);
  const minutes = Number(challenge.parameters.data?.minutes);
  return text ? { text, freshUntil: Date.now() + minutes * 60_000 - SPARE_MS } : undefined;
}

function solvedBy(worker: Worker, challenge: Challenge): Promise<string | null> {
  return new Promise<string | null>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
