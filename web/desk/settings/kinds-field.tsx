import { Checkbox, Radio } from 'antd';
import { useId } from 'react';
import type { DigestKind } from '../../../shared/domain/digests.ts';
import type { Topic } from '../../../shared/domain/message.ts';
import { Choices } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { kindNames } from './kind-names.ts';
import type { ReachDraft } from './reach-draft.ts';
import { reachWords } from './reach-words.ts';

interface KindsFieldProps {
  readonly draft: ReachDraft;
  readonly change: (changed: Partial<ReachDraft>) => void;
  readonly wrong: string | undefined;
}

/** Of what somebody is told. */
export function KindsField({ draft: { only, kinds }, change, wrong }: KindsFieldProps) {
  const { lang } = useDesk();
  const said = reachWords[lang];
  const at = useId();
  return (
    <Choices id={at} label={said.kinds} wrong={wrong}>
      <Radio.Group
        value={only}
        options={(['everything', 'chosen'] as const).map((value) => ({ value, label: said[value] }))}
        onChange={({ target }) => change({ only: target.value })}
      />
      {only === 'chosen' && (
        <Checkbox.Group<Topic | DigestKind>
          className="kinds-of-notices"
          aria-label={said.kinds}
          options={kindNames(lang)}
          value={[...kinds]}
          onChange={(chosen) => change({ kinds: chosen })}
        />
      )}
    </Choices>
  );
}
