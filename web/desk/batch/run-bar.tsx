import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { tallyOf } from '../../../shared/batch/batch.ts';
import { useDesk } from '../shell/desk.ts';
import type { Run } from './use-run.ts';

interface RunBarProps {
  readonly run: Pick<Run<unknown, unknown>, 'batch' | 'state' | 'stop'>;
  readonly goOn: () => void;
}

/** How far a batch is, and the way to pause it or to go on; it goes on by itself when the connection is back. */
export function RunBar({ run: { batch, state, stop }, goOn }: RunBarProps) {
  const { words } = useDesk();
  const going = useRef(goOn);
  useEffect(() => {
    going.current = goOn;
  });
  useEffect(() => {
    if (state !== 'cut-off') return;
    const back = () => going.current();
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [state]);
  const { of, left } = tallyOf(batch);
  if (state === 'idle' || state === 'ended') return null;
  return (
    <div className="run">
      <div className="run-bar">
        <progress aria-label={words.run.progress(of - left, of)} max={of} value={of - left} />
        <span>{words.run.progress(of - left, of)}</span>
        {state === 'running' ? (
          <Button onClick={stop}>{words.run.stop}</Button>
        ) : (
          <Button type="primary" onClick={goOn}>
            {words.run.goOn}
          </Button>
        )}
      </div>
      <div role="status">
        {state === 'cut-off' && <p className="notice">{words.run.cutOff}</p>}
        {state === 'stopped' && <p className="notice">{words.run.stopped}</p>}
      </div>
    </div>
  );
}
