import progress from 'cli-progress';
import type { Call } from '../command.ts';
import type { Words } from '../text/words.ts';

export interface Bar {
  at(done: number): void;
  /** Says things where the bar does not paint over them. */
  above(say: Call['say']): Call['say'];
  stop(): void;
}

/** A progress bar to `total`; where nobody is looking, none. */
export function barOn(stream: NodeJS.WriteStream | undefined, total: number): Bar {
  return draw(stream, total, '{bar} {percentage}%  {duration_formatted}');
}

/** For work whose end is not known: how much is done. */
export function tallyOn(stream: NodeJS.WriteStream | undefined): Bar {
  return draw(stream, Number.MAX_SAFE_INTEGER, '{value}  {duration_formatted}');
}

function draw(stream: NodeJS.WriteStream | undefined, total: number, format: string): Bar {
  if (!stream) return { at: () => {}, above: (say) => say, stop: () => {} };
  const bars = new progress.MultiBar(
    { stream, format, clearOnComplete: true, hideCursor: true },
    progress.Presets.rect,
  );
  const bar = bars.create(total, 0);
  return {
    at: (done) => bar.update(done),
    above: () => (words: Words) => bars.log(`${words.zh} / ${words.en}\n`),
    stop: () => bars.stop(),
  };
}
