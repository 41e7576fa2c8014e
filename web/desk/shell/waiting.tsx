import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';

/** The shape of what comes, shown only when it takes its time: lines, and no heading, which would be an empty one. */
export function Waiting({ label }: { readonly label: string }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={label}>
      {shown && <Skeleton active={false} title={false} paragraph={{ rows: 7 }} />}
    </div>
  );
}
