import { Select } from 'antd';
import { unitName, useDesk } from '../shell/desk.ts';
import { helpersName, shareName } from './content.ts';
import { Line, OneOf } from './controls.tsx';
import type { Field } from './fields.ts';
import { useField } from './form-context.ts';
import { Labelled } from './labelled.tsx';
import { nameOf, type Place } from './place.ts';
import { helperChoices, leadChoices } from './unit-choices.ts';

/** One lead unit 主办 and any co-units 协办, each with what it answers for; those competent for the category first. */
export function UnitsField({ place, asked }: { readonly place: Place; readonly asked: Field }) {
  const desk = useDesk();
  const { labels, forms } = desk.words;
  const name = nameOf(place, asked);
  const lead = useField(name);
  const helpers = useField(helpersName(name));
  return (
    <>
      <OneOf name={name} label={labels.to} options={leadChoices(place)} none={forms.choose} />
      <Labelled id={helpers.id} label={forms.helps + forms.optional}>
        <Select<string[]>
          id={helpers.id}
          className="one-of"
          mode="multiple"
          value={[...helpers.all]}
          options={helperChoices(place)}
          placeholder={forms.none}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={forms.notFound}
          onChange={(chosen) => helpers.set(...chosen)}
        />
      </Labelled>
      {helpers.all.length > 0 && lead.text && (
        <Line name={shareName(name, lead.text)} label={labels.share + forms.optional} />
      )}
      {helpers.all.map((office) => (
        <Line
          key={office}
          name={shareName(name, office)}
          label={unitName(desk, office) + forms.shareOf + forms.optional}
        />
      ))}
    </>
  );
}
