import { useDesk } from '../shell/desk.ts';
import type { OfCase, PartName } from './part.tsx';

/** Ways to the parts of a long page. */
export function Contents({ file: { case: matter } }: OfCase) {
  const { words } = useDesk();
  const parts: readonly (readonly [PartName, string, boolean])[] = [
    ['actions', words.case.actions, true],
    ['requests', words.case.requests, true],
    ['facts', words.case.facts, true],
    ['clocks', words.case.clocks, matter.clocks.length > 0],
    ['units', words.case.units, matter.assignments.length > 0],
    ['documents', words.case.documents, matter.documents.length > 0],
    ['history', words.case.history, true],
  ];
  return (
    <nav className="contents" aria-label={words.case.contents}>
      {parts
        .filter(([, , isThere]) => isThere)
        .map(([name, title]) => (
          <a key={name} href={`#case-${name}`}>
            {title}
          </a>
        ))}
    </nav>
  );
}
