import { useDesk } from '../shell/desk.ts';
import { Beside } from './beside.tsx';
import { TaskList } from './task-list.tsx';
import { useTasks } from './tasks.ts';

/** What waits for this person's own roles. */
export default function MyWork({ number }: { readonly number?: string }) {
  const { words } = useDesk();
  const tasks = useTasks('work');
  const title = words.shell.place.work;
  return (
    <Beside number={number} back="/" title={title}>
      <TaskList
        title={title}
        empty={words.work.empty}
        tasks={tasks}
        current={number}
        open={(each) => `/cases/${each}`}
      />
    </Beside>
  );
}
