import { Button } from 'antd';
import { Link } from 'wouter';
import { actionNames } from '../../../shared/i18n/names.ts';
import { useDesk } from '../shell/desk.ts';
import { useKeys } from '../shell/keys.ts';
import { doneTogether, MOST_TOGETHER, type TogetherAction } from './together.ts';
import type { Together } from './use-together.ts';

interface TogetherBarProps {
  readonly together: Pick<Together, 'ticked' | 'begin'>;
  /** Where the form of an action opens. */
  readonly open: (action: TogetherAction) => string;
}

/** How many are ticked, and what the table allows for all of them. */
export function TogetherBar({ together, open }: TogetherBarProps) {
  const { words, lang } = useDesk();
  const { tasks, clear } = together.ticked;
  useKeys({ b: () => document.querySelector<HTMLElement>('.together-bar a')?.focus() });
  const actions = doneTogether(tasks);
  return (
    <div className="together-bar" role="status">
      {tasks.length > 0 && (
        <>
          <strong>{words.together.ticked(tasks.length)}</strong>
          {tasks.length === MOST_TOGETHER && <span className="hint">{words.together.most(MOST_TOGETHER)}</span>}
          {actions.map((action) => (
            <Link key={action} href={open(action)} onClick={together.begin}>
              {actionNames[lang][action]}
            </Link>
          ))}
          {actions.length === 0 && <span className="hint">{words.together.nothing}</span>}
          <Button type="link" onClick={clear}>
            {words.together.clear}
          </Button>
        </>
      )}
    </div>
  );
}
