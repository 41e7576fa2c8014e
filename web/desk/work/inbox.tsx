import { useSearchParams } from 'wouter';
import { TogetherBar } from '../batch/together-bar.tsx';
import { TogetherPane } from '../batch/together-pane.tsx';
import { useTogether } from '../batch/use-together.ts';
import { useDesk } from '../shell/desk.ts';
import { Beside } from './beside.tsx';
import { filtersOf, inboxAddress, wantedIn } from './filters.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { TaskList } from './task-list.tsx';
import { useTasks } from './tasks.ts';

/** Everything that waits for the unit. Which part of it is shown stands in the address. */
export default function Inbox({ number }: { readonly number?: string }) {
  const { words, me } = useDesk();
  const [address] = useSearchParams();
  const wanted = wantedIn(address);
  const filters = filtersOf(wanted, me.today);
  const tasks = useTasks('inbox', filters);
  const title = words.shell.place.inbox;
  const together = useTogether(tasks.items);
  const { together: action, ...alone } = wanted;
  const isFiltered = Object.keys(filters).length > 0;
  const pane = action && (
    <TogetherPane key={action} action={action} together={together} open={(each) => inboxAddress(wanted, each)} />
  );
  return (
    <Beside number={number} back={inboxAddress(number ? wanted : alone)} title={title} pane={pane}>
      <InboxFilters wanted={alone} />
      <TogetherBar together={together} open={(chosen) => inboxAddress({ ...alone, together: chosen })} />
      <TaskList
        title={title}
        empty={isFiltered ? words.work.noneLikeThis : words.work.emptyInbox}
        tasks={tasks}
        current={number}
        open={(each) => inboxAddress(wanted, each)}
        ticks={together.ticks}
      />
    </Beside>
  );
}
