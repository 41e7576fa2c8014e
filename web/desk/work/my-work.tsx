import { useSearchParams } from 'wouter';
import { useDesk } from '../shell/desk.ts';
import { Beside } from './beside.tsx';
import { Shortcuts, shortcutFilters, shortcutIn, workAddress } from './shortcuts.tsx';
import { TaskList } from './task-list.tsx';
import { useTasks } from './tasks.ts';

/** What waits for this person's own roles. */
export default function MyWork({ number }: { readonly number?: string }) {
  const { words } = useDesk();
  const [address] = useSearchParams();
  const only = shortcutIn(address);
  const tasks = useTasks('work', shortcutFilters(only));
  const title = words.shell.place.work;
  return (
    <Beside number={number} back={workAddress(only)} title={title}>
      <Shortcuts only={only} />
      <TaskList
        title={title}
        empty={only ? words.work.noneLikeThis : words.work.empty}
        tasks={tasks}
        current={number}
        open={(each) => workAddress(only, each)}
      />
    </Beside>
  );
}
