import { Link } from 'wouter';
import { categoryName } from '../../../shared/i18n/categories.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { OpenTask } from '../api/operations.ts';
import { noticeName } from '../case/notice-name.ts';
import { type Desk, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import { Failure } from '../shell/failure.tsx';
import { type Column, Rows, type Ticks } from '../shell/rows.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { keyOf, type useTasks } from './tasks.ts';

interface TaskListProps {
  readonly title: string;
  readonly empty: string;
  readonly tasks: ReturnType<typeof useTasks>;
  readonly current: string | undefined;
  /** Where a case of the list opens. */
  readonly open: (number: string) => string;
  readonly ticks?: Ticks<OpenTask> | undefined;
}

/** Tasks in order of due date. */
export function TaskList({ title, empty, tasks: { query, items }, current, open, ticks }: TaskListProps) {
  const desk = useDesk();
  if (query.isPending) return <Waiting label={desk.words.loading} />;
  const failed = query.isError && <Failure error={query.error} words={desk.words} again={() => void query.refetch()} />;
  if (items.length === 0 && !query.hasNextPage) return failed || <p className="empty">{empty}</p>;
  const more = () => {
    if (!query.isFetching && !query.isError) void query.fetchNextPage();
  };
  return (
    <>
      {failed}
      <Rows
        label={title}
        columns={columnsOf(desk, open, current)}
        rows={items}
        keyOf={keyOf}
        isCurrent={({ number }) => number === current}
        more={query.hasNextPage ? more : undefined}
        ticks={ticks}
      />
    </>
  );
}

function columnsOf(desk: Desk, open: TaskListProps['open'], current: string | undefined): readonly Column<OpenTask>[] {
  const { words, lang } = desk;
  const { columns } = words;
  return [
    {
      ...{ name: 'when', heading: columns.due },
      cell: ({ due, clock, workingDaysLeft, provisional }) => (
        <Due day={due} clock={clock} workingDaysLeft={workingDaysLeft} provisional={provisional} />
      ),
    },
    {
      ...{ name: 'matter', heading: columns.matter },
      cell: ({ number, title, category }) => (
        <>
          <Link href={open(number)} lang={languageOfText(title)} aria-current={number === current ? 'true' : undefined}>
            {title}
          </Link>
          <small>
            <span className="number">{number}</span>
            {category && <span className="class"> · {categoryName(category, lang)}</span>}
          </small>
        </>
      ),
    },
    {
      ...{ name: 'task', heading: columns.task },
      cell: (task) => (
        <>
          {taskName(words, task)}
          {task.supervision && <small>{noticeName(desk, task.supervision, task.supervision.number)}</small>}
        </>
      ),
    },
  ];
}

/** By what kind of task it is and the state of what it is about, or by the kind alone. */
function taskName({ tasks }: Desk['words'], { task, status }: OpenTask): string | undefined {
  const names: Readonly<Record<string, string>> = tasks;
  return names[`${task}/${status}`] ?? names[task];
}
