import { useSearchParams } from 'wouter';
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
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Beside number={number} back={inboxAddress(wanted)} title={title}>
      <InboxFilters wanted={wanted} />
      <TaskList
        title={title}
        empty={isFiltered ? words.work.noneLikeThis : words.work.emptyInbox}
        tasks={tasks}
        current={number}
        open={(each) => inboxAddress(wanted, each)}
      />
    </Beside>
  );
}
