import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link, useLocation } from 'wouter';
import { type Task, tasks } from '../../../shared/domain/duties.ts';
import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { given } from '../api/answer.ts';
import { countInbox, type TaskCounts } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { inboxAddress, spans, statesOf, type Wanted } from './filters.ts';

/** Which part of the inbox is shown, and how many there are of each. */
export function InboxFilters({ wanted }: { readonly wanted: Wanted }) {
  const { api, words } = useDesk();
  const { data: counts } = useQuery({
    queryKey: ['counts'],
    queryFn: () => given(api.ask((common, how) => countInbox(common, how))),
  });
  const countOf = { overdue: counts?.overdue, today: counts?.dueToday, provisional: counts?.provisional };
  return (
    <div className="filters">
      <nav aria-label={words.work.filters}>
        <Filter wanted={{ ...wanted, span: undefined }} isChosen={!wanted.span} count={counts?.all}>
          {words.work.all}
        </Filter>
        {spans.map((span) => (
          <Filter key={span} wanted={{ ...wanted, span }} isChosen={wanted.span === span} count={countOf[span]}>
            {words.work.spans[span]}
          </Filter>
        ))}
      </nav>
      <Kinds wanted={wanted} counts={counts} />
      {counts && <p className="hint">{words.work.inShort(counts.mine, counts.dueSoon)}</p>}
    </div>
  );
}

interface FilterProps {
  readonly wanted: Wanted;
  readonly isChosen: boolean;
  readonly count: number | undefined;
  readonly children: string;
}

function Filter({ wanted, isChosen, count, children }: FilterProps) {
  return (
    <Link href={inboxAddress(wanted)} aria-current={isChosen ? 'true' : undefined}>
      {children}
      {count !== undefined && <span className="count">{count}</span>}
    </Link>
  );
}

interface KindsProps {
  readonly wanted: Wanted;
  readonly counts: TaskCounts | undefined;
}

/** What is to be done, and what it is about. */
function Kinds({ wanted, counts }: KindsProps) {
  const { words, lang } = useDesk();
  const [, go] = useLocation();
  const { work } = words;
  const named: Readonly<Record<string, string>> = words.tasks;
  const kinds = tasks.flatMap((task) => [
    { value: kindOf(task), label: `${work.kinds[task]} ${counts?.tasks[task] ?? 0}` },
    ...statesOf(task).map((state) => {
      const kind = kindOf(task, state);
      return { value: kind, className: 'state', label: `${named[kind]} ${counts?.states[kind] ?? 0}` };
    }),
  ]);
  const classes = categories.map((category) => ({ value: category, label: categoryName(category, lang) }));
  return (
    <div className="kinds">
      <Select
        aria-label={work.kind}
        placeholder={work.kind}
        allowClear
        popupMatchSelectWidth={false}
        options={kinds}
        value={wanted.task ? kindOf(wanted.task, wanted.state) : null}
        onChange={(kind?: string) => {
          const [task, state] = kind?.split('/') ?? [];
          go(inboxAddress({ ...wanted, task: tasks.find((each) => each === task), state }));
        }}
      />
      <Select
        aria-label={words.case.category}
        placeholder={words.case.category}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={classes}
        value={wanted.category ?? null}
        onChange={(category) => go(inboxAddress({ ...wanted, category: category ?? undefined }))}
      />
    </div>
  );
}

const kindOf = (task: Task, state?: string) => (state ? `${task}/${state}` : task);
