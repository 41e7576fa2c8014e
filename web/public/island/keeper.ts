/** `elsewhere`: somebody wrote on this page in another window. `ended`: there is no draft that it could be kept in. */
export type Kept = 'saved' | 'failed' | 'elsewhere' | 'ended';

interface Means {
  /** Sends what stands in the form now; `leaving` where nobody will be there to hear the answer. */
  send(turn: number, leaving: boolean): Promise<Kept>;
  say(kept: Kept | 'typing'): void;
}

const PAUSE_MS = 2_000;
const AGAIN_MS = 15_000;

/** Keeps what is typed once somebody pauses, one sending at a time, each with a later turn than the one before. */
export function keeperWith({ send, say }: Means) {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  /** Typed since the last sending that was answered with `saved`. */
  let unsaved = false;
  let over = false;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), ms);
  };
  const keep = async () => {
    if (over || sending || !unsaved) return;
    sending = true;
    unsaved = false;
    turn += 1;
    const kept = await send(turn, false).catch((): Kept => 'failed');
    sending = false;
    if (over) return;
    // What was typed meanwhile has its own pause running; it is not said to be saved yet.
    if (kept !== 'saved' || !unsaved) say(kept);
    if (kept === 'elsewhere' || kept === 'ended') over = true;
    else if (kept === 'failed') {
      unsaved = true;
      later(AGAIN_MS);
    } else if (unsaved) later(PAUSE_MS);
  };

  return {
    typed() {
      if (over) return;
      unsaved = true;
      say('typing');
      later(PAUSE_MS);
    },
    /** The page is left or put aside: what is still under way or not yet sent goes at once. */
    leave() {
      if (over || !(unsaved || sending)) return;
      clearTimeout(timer);
      unsaved = false;
      turn += 1;
      void send(turn, true).catch(() => undefined);
    },
    /** The form itself is sent: that is later than anything from here. */
    stop() {
      over = true;
      clearTimeout(timer);
    },
  };
}
