import type { RefObject } from 'react';
import { Line, OneOf } from '../forms/controls.tsx';
import { useFilled } from '../forms/form-context.ts';
import { useDesk } from '../shell/desk.ts';
import { agentParts, type RowsName, rowParts, rowsShown } from './record-fields.ts';

interface MoreProps {
  readonly open: boolean;
  readonly unfold: (open: boolean) => void;
  readonly box: RefObject<HTMLDetailsElement | null>;
}

/** What few letters need: another way to reach them, who acts for them, who speaks for many. */
export function More({ open, unfold, box }: MoreProps) {
  const { recording } = useDesk().words;
  const { labels, parts, groups } = recording;
  return (
    <details className="more" ref={box} open={open} onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary aria-keyshortcuts="Alt+M">
        {recording.more} <kbd>Alt+M</kbd>
      </summary>
      <Line name="citizen/email" label={labels['citizen/email']} />
      <fieldset className="field">
        <legend>{groups.agent}</legend>
        <p className="hint">{recording.agentHint}</p>
        <div className="pair">
          {agentParts.map((part) => (
            <Line key={part} name={`citizen/agent/${part}`} label={parts[part]} />
          ))}
        </div>
      </fieldset>
      <p className="hint">{recording.representativesHint}</p>
      <RowsOf name="citizen/representatives" />
    </details>
  );
}

/** Whom the matter accuses: none of it reaches them (Art. 30(3)). */
export function Accused() {
  const { recording } = useDesk().words;
  return (
    <fieldset className="field">
      <legend>{recording.accused}</legend>
      <p className="hint">{recording.accusedHint}</p>
      <RowsOf name="accused" />
    </fieldset>
  );
}

/** One row after the other: the next is there once this one says something. */
function RowsOf({ name }: { readonly name: RowsName }) {
  const { units, words, lang } = useDesk();
  const { parts, groups } = words.recording;
  const open = units.filter(({ closed }) => !closed).map((unit) => ({ value: unit.id, label: unit.name[lang] }));
  return rowsShown(useFilled(), name).map((within, i) => (
    <fieldset className="field" key={within}>
      <legend>{groups[name](i + 1)}</legend>
      <div className="pair">
        {rowParts[name].map((part) =>
          part === 'unit' ? (
            <OneOf
              key={part}
              name={`${within}/${part}`}
              label={parts.unit}
              options={open}
              none={words.forms.none}
              optional
            />
          ) : (
            <Line key={part} name={`${within}/${part}`} label={parts[part]} />
          ),
        )}
      </div>
    </fieldset>
  ));
}
