import { useSearchParams } from 'wouter';
import { TogetherBar } from '../batch/together-bar.tsx';
import { TogetherPane } from '../batch/together-pane.tsx';
import { useTogether } from '../batch/use-together.ts';
import { useDesk } from '../shell/desk.ts';
import { Beside } from './beside.tsx';
import { Shortcuts, shortcutFilters, shownIn, workAddress } from './shortcuts.tsx';
import { TaskList } from './task-list.tsx';
import { useTasks } from './tasks.ts';

/** What waits for this person's own roles. */
export default function MyWork({ number }: { readonly number?: string }) {
  const { words } = useDesk();
  const [address] = useSearchParams();
  const shown = shownIn(address);
  const { only, together: action } = shown;
  const tasks = useTasks('work', shortcutFilters(only));
  const together = useTogether(tasks.items);
  const title = words.shell.place.work;
  const open = (each: string) => workAddress(shown, each);
  const pane = action && <TogetherPane key={action} action={action} together={together} open={open} />;
  return (
    <Beside number={number} back={workAddress(number ? shown : { only })} title={title} pane={pane}>
      <Shortcuts only={only} />
      <TogetherBar together={together} open={(chosen) => workAddress({ only, together: chosen })} />
      <TaskList
        title={title}
        empty={only ? words.work.noneLikeThis : words.work.empty}
        tasks={tasks}
        current={number}
        open={open}
        ticks={together.ticks}
      />
    </Beside>
  );
}
