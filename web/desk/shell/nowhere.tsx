import { Link } from 'wouter';
import { addressOf } from '../pages.tsx';
import { useDesk } from './desk.ts';

/** An address at which there is no page for this person. */
export function Nowhere() {
  const { words } = useDesk();
  return (
    <section className="sheet">
      <h2>{words.shell.nowhere}</h2>
      <p>
        <Link href={addressOf('work')}>{words.shell.place.work}</Link>
      </p>
    </section>
  );
}
