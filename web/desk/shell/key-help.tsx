import { Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { offeredTo, pages } from '../pages.tsx';
import { useDesk } from './desk.ts';
import { keysAreOn, turnKeys } from './keys.ts';

interface KeyHelpProps {
  readonly open: boolean;
  readonly close: () => void;
}

/** Which keys do what. */
export function KeyHelp({ open, close }: KeyHelpProps) {
  const { words, me } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(keysAreOn);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const places = offeredTo(me.roles).map((name) => [`g ${pages[name].key}`, words.shell.place[name]] as const);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys" onClose={close}>
      <h2 id="keys">{words.shell.keys}</h2>
      <dl>
        {[...places, ...Object.entries(words.keys)].map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        checked={on}
        onChange={({ target }) => {
          turnKeys(target.checked);
          setOn(target.checked);
        }}
      >
        {words.shell.keysOn}
      </Checkbox>
      <p>
        <Button onClick={close}>{words.shell.close}</Button>
      </p>
    </dialog>
  );
}
