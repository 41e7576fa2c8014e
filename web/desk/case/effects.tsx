import { transitions } from '../../../shared/domain/transitions/table.ts';
import { clockNames, documentNames } from '../../../shared/i18n/names.ts';
import { sourceName } from '../../../shared/i18n/sources.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import { useDesk } from '../shell/desk.ts';

/** What a step will start: periods, documents, and the article it stands on. */
export function Effects({ action }: { readonly action: StaffAction }) {
  const { words, lang } = useDesk();
  const { starts, issues, source } = transitions[action];
  const { effects } = words;
  const clocks = (rows: typeof starts) => [...new Set(rows.map(({ clock }) => clockNames[lang][clock]))];
  const surely = clocks(starts.filter(({ when }) => when.length === 0));
  const perhaps = clocks(starts.filter(({ when }) => when.length > 0)).filter((name) => !surely.includes(name));
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [effects.starts, surely],
    [effects.mayStart, perhaps],
    [effects.issues, issues.map((kind) => documentNames[lang][kind])],
    [effects.source, [sourceName(source, lang)]],
  ];
  return (
    <dl className="lines effects">
      {lines.map(
        ([name, what]) =>
          what.length > 0 && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what.join(words.shell.and)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
