import { Select } from 'antd';
import { useDesk } from '../shell/desk.ts';
import type { Field } from './fields.ts';
import { useField } from './form-context.ts';
import { Labelled } from './labelled.tsx';
import { labelOf, nameOf, type Place } from './place.ts';
import { partnerChoices } from './unit-choices.ts';

/** Who takes part in a joint supervision: any but the unit that is supervised. */
export function PartnersField({ place, asked }: { readonly place: Place; readonly asked: Field }) {
  const { forms } = useDesk().words;
  const { label, hint } = labelOf(place, asked);
  const { id, all, wrong, set, aria } = useField(nameOf(place, asked), hint);
  const supervised = useField('office').text;
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Select<string[]>
        id={id}
        className="one-of"
        mode="multiple"
        value={[...all]}
        options={partnerChoices(place, supervised)}
        placeholder={forms.choose}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={forms.notFound}
        status={wrong ? 'warning' : ''}
        onChange={(chosen) => set(...chosen)}
        {...aria}
      />
    </Labelled>
  );
}
