import { linkText } from '../../../shared/domain/chain.ts';
import type { CaseNumber } from '../../../shared/domain/ids.ts';

interface Given {
  readonly number: CaseNumber;
  readonly events: readonly { seq: number; hash: string; who: string; what: string; text?: string }[];
}

/** Computes the chain again in the browser, from what stands on the page, and says what came out. */
export async function checkHistory(): Promise<void> {
  const given = document.querySelector<HTMLTextAreaElement>('#evidence');
  const said = document.querySelector<HTMLElement>('#checked');
  if (!given || !said || !crypto.subtle) return;
  const { number, events }: Given = JSON.parse(given.value);
  let before = '';
  const broken: number[] = [];
  for (const { seq, hash, who, what, text } of events) {
    const shown = text === undefined || (await sha256(text)) === what;
    const linked = (await sha256(linkText({ number, seq, before, who, what }))) === hash;
    if (!shown || !linked) broken.push(seq);
    before = hash;
  }
  const { sound = '', wrong = '' } = said.dataset;
  said.textContent = broken.length === 0 ? sound : `${wrong} ${broken.join(', ')}`;
  said.hidden = false;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
