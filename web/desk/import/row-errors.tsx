import type { Refused } from '../../../shared/import/error-file.ts';
import { useDesk } from '../shell/desk.ts';
import { importWords } from './words.ts';

const SHOWN = 20;

/** The first rows that are wrong, and what is; all of them stand in the file. */
export function RowErrors({ rows }: { readonly rows: readonly Refused[] }) {
  const { lang } = useDesk();
  const words = importWords[lang];
  return (
    <div className="notice">
      <ul>
        {rows.slice(0, SHOWN).map(({ row, sentence }) => (
          <li key={row}>
            {words.rowSays(row)}
            {sentence}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p>{words.more(rows.length - SHOWN)}</p>}
    </div>
  );
}
