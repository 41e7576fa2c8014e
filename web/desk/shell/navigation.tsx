import { Link, useLocation } from 'wouter';
import { addressOf, isAt, offeredTo, pages } from '../pages.tsx';
import { useDesk } from './desk.ts';

/** The pages that this person's roles have to do with. */
export function Navigation() {
  const { words, me } = useDesk();
  const [path] = useLocation();
  return (
    <nav className="places" aria-label={words.shell.places}>
      {offeredTo(me.roles).map((name) => (
        <Link
          key={name}
          href={addressOf(name)}
          aria-current={isAt(name, path) ? 'page' : undefined}
          aria-keyshortcuts={`g ${pages[name].key}`}
        >
          {words.shell.place[name]}
        </Link>
      ))}
    </nav>
  );
}
