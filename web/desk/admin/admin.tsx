import type { ReactNode } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import type { Upkeep } from '../../../shared/domain/upkeep.ts';
import { mayReadUpkeep } from '../../../shared/domain/upkeep.ts';
import { useDesk } from '../shell/desk.ts';
import { Calendar } from './calendar.tsx';
import { Policy } from './policy.tsx';
import { Reach } from './reach.tsx';
import { Staff } from './staff.tsx';
import { Trail } from './trail.tsx';
import { Units } from './units.tsx';
import { adminWords } from './words.ts';

interface Part {
  readonly what: Upkeep;
  readonly page: () => ReactNode;
}

/** In the order in which a new office is set up. */
const parts = {
  units: { what: 'units', page: Units },
  staff: { what: 'staff', page: Staff },
  reach: { what: 'reach', page: Reach },
  calendar: { what: 'law', page: Calendar },
  law: { what: 'law', page: Policy },
  changes: { what: 'changes', page: Trail },
} as const satisfies Readonly<Record<string, Part>>;
type PartName = keyof typeof parts;

/** What the system is kept up by, a part at a time, of whoever may read it. */
export default function Admin() {
  const { words, me, lang } = useDesk();
  const said = adminWords[lang];
  const { part = '' } = useParams();
  const offered = (Object.keys(parts) as PartName[]).filter((name) => mayReadUpkeep(parts[name].what, me));
  const open = offered.find((name) => name === part);
  if (!open) return <Redirect to={`/admin/${offered[0]}`} replace />;
  const Page = parts[open].page;
  return (
    <div className="admin">
      <h2>{words.shell.place.admin}</h2>
      <nav className="parts" aria-label={said.parts}>
        {offered.map((name) => (
          <Link key={name} href={`/admin/${name}`} aria-current={name === open ? 'page' : undefined}>
            {said.part[name]}
          </Link>
        ))}
      </nav>
      <Page key={open} />
    </div>
  );
}
