import { languageOfText } from '../../../shared/i18n/script.ts';
import { remainingRequests } from '../case/papers.ts';
import { accusedRows } from './accused-rows.ts';
import { AnyOf, Line, OneOf, OneOfFew, Text } from './controls.tsx';
import type { Field } from './fields.ts';
import { useField, useFilled } from './form-context.ts';
import { Choices } from './labelled.tsx';
import { optionsOf } from './options.ts';
import { PartnersField } from './partners-field.tsx';
import { isAsked, labelOf, nameOf, type Place } from './place.ts';
import { partsTable } from './table.ts';
import { UnitsField } from './units-field.tsx';

interface GroupProps {
  readonly place: Place;
  readonly fields: readonly Field[];
}

/** Fields in their order. One that depends on another is there only where that one says so. */
export function Group({ place, fields }: GroupProps) {
  const filled = useFilled();
  return fields
    .filter((field) => isAsked(place, field, filled))
    .map((field) => <OneField key={field.name} place={place} asked={field} />);
}

interface FieldProps {
  readonly place: Place;
  readonly asked: Field;
}

/** How each kind of field is shown. */
function OneField({ place, asked }: FieldProps) {
  const name = nameOf(place, asked);
  const props = { name, ...labelOf(place, asked) };
  const chosen = optionsOf(place, asked);
  if (chosen?.as === 'few') return <OneOfFew {...props} options={chosen.options} />;
  if (chosen?.as === 'any') return <AnyOf {...props} options={chosen.options} />;
  if (chosen?.as === 'many') return <OneOf {...props} {...chosen} optional={asked.optional} />;
  switch (asked.kind) {
    case 'text':
      return <Text {...props} />;
    case 'day':
      return <Line {...props} type="date" short />;
    case 'days':
      return <Line {...props} type="number" short />;
    case 'case-number':
    case 'staff':
      return <Line {...props} short />;
    case 'partners':
      return <PartnersField place={place} asked={asked} />;
    case 'units':
      return <UnitsField place={place} asked={asked} />;
    case 'opinions':
      return <OpinionsField place={place} asked={asked} />;
    case 'accused':
      return <AccusedField place={place} asked={asked} />;
    case 'service':
      return (
        <div className="pair">
          <Group place={{ ...place, within: name }} fields={partsTable.service} />
        </div>
      );
    default:
      return <Line {...props} />;
  }
}

/** The written opinion, request by request, each beside what the citizen asked for (Art. 32). */
function OpinionsField({ place, asked }: FieldProps) {
  const { words } = place.desk;
  return remainingRequests(place.file).map(({ index, request }, i) => {
    const title = words.case.request(index + 1);
    return (
      <section key={index} className="side-by-side" aria-label={title}>
        <div className="original">
          <h4>{title}</h4>
          <p className="said" lang={languageOfText(request)}>
            {request}
          </p>
        </div>
        <div>
          <Group place={{ ...place, within: `${nameOf(place, asked)}/${i}` }} fields={partsTable.opinions} />
        </div>
      </section>
    );
  });
}

/** Whom the matter accuses: none of it reaches them (Art. 30(3)). */
function AccusedField({ place, asked }: FieldProps) {
  const { label, hint } = labelOf(place, asked);
  const { id, wrong } = useField(nameOf(place, asked));
  return (
    <Choices id={id} label={label} hint={hint} wrong={wrong}>
      {accusedRows(place, asked).map((row) => (
        <div key={row.within} className="pair">
          <Group place={row} fields={partsTable.accused} />
        </div>
      ))}
    </Choices>
  );
}
