import { Button } from 'antd';
import { useDesk } from '../shell/desk.ts';

interface UnansweredProps {
  readonly children: string;
  readonly again: () => void;
}

/** What could help was not answered: that is something else than nothing found. */
export function Unanswered({ children, again }: UnansweredProps) {
  const { failures } = useDesk().words;
  return (
    <div className="notice">
      <p>{children}</p>
      <Button size="small" onClick={again}>
        {failures.again}
      </Button>
    </div>
  );
}
