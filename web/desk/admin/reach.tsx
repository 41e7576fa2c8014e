import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { given } from '../api/answer.ts';
import { changeReach, listReach, listStaff, listUnits, type ReachKept } from '../api/operations.ts';
import { Listed } from '../board/listed.tsx';
import { bodyOf, draftOf } from '../settings/reach-draft.ts';
import { ReachForm } from '../settings/reach-form.tsx';
import { channelsSaid } from '../settings/reach-said.ts';
import { reachWords } from '../settings/reach-words.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Opened } from './opened.tsx';
import { Saved } from './saved.tsx';
import { whomWords } from './whom-words.ts';
import { adminWords } from './words.ts';

/** How a unit and each of its staff are told. */
export function Reach() {
  const { api, me, lang } = useDesk();
  const said = whomWords[lang];
  const [unit, setUnit] = useState<OfficeId>(me.office.id);
  const units = useQuery({
    queryKey: ['admin', 'units'],
    queryFn: () => given(api.ask((common, how) => listUnits(common, how))),
  });
  const open = units.data?.items.filter((each) => !each.unit.closed) ?? [];
  return (
    <>
      <p className="hint">{said.lead}</p>
      <div className="filters">
        <Select<OfficeId>
          aria-label={adminWords[lang].unit}
          value={unit}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          options={open.map((each) => ({ value: each.unit.id, label: each.unit.name[lang] }))}
          onChange={setUnit}
        />
      </div>
      <OfUnit key={unit} unit={unit} />
    </>
  );
}

function OfUnit({ unit }: { readonly unit: OfficeId }) {
  const desk = useDesk();
  const { api, words, lang } = desk;
  const [said, common] = [whomWords[lang], adminWords[lang]];
  const [chosen, choose] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const reach = useQuery({
    queryKey: ['admin', 'reach', unit],
    queryFn: () => given(api.ask((asked, how) => listReach({ ...asked, unit }, how))),
  });
  const staff = useQuery({
    queryKey: ['admin', 'staff'],
    queryFn: () => given(api.ask((asked, how) => listStaff(asked, how))),
  });
  if (reach.isPending) return <Waiting label={words.loading} />;
  if (reach.isError) return <Failure error={reach.error} words={words} again={() => void reach.refetch()} />;
  const nameOf = ({ staff: id }: ReachKept) =>
    id ? (staff.data?.items.find((each) => each.id === id)?.name ?? id) : said.itself(unitName(desk, unit));
  const open = reach.data.items.find((each) => (each.staff ?? '') === chosen);
  const close = (what?: string) => {
    setSaved(what);
    choose(undefined);
  };
  return (
    <>
      {saved && <Saved said={common.saved(saved)} />}
      <div className={open ? 'admin-two' : undefined}>
        <Listed
          id="reach"
          title={said.whom(unitName(desk, unit))}
          empty=""
          heads={[said.who, reachWords[lang].channels, reachWords[lang].kinds, reachWords[lang].when]}
          rows={reach.data.items.map((each) => [
            each.staff ?? '',
            <Button
              key="who"
              type="link"
              aria-label={common.change(nameOf(each))}
              onClick={() => {
                setSaved(undefined);
                choose(each.staff ?? '');
              }}
            >
              {nameOf(each)}
            </Button>,
            channelsSaid(draftOf(each).channels, lang) || said.untold,
            each.kinds ? said.some(each.kinds.length) : reachWords[lang].everything,
            each.when === 'digest' ? said.digest : reachWords[lang].atOnce,
          ])}
        />
        {open && (
          <Opened key={chosen}>
            <h3>{common.change(nameOf(open))}</h3>
            <ReachForm
              title={common.change(nameOf(open))}
              kept={open}
              withHooks
              save={(draft) =>
                api.ask((asked, how) =>
                  changeReach(
                    {
                      ...{ ...asked, unit, ifMatch: `"${open.version}"` },
                      body: { ...(open.staff && { staff: open.staff }), ...bodyOf(draft) },
                    },
                    how,
                  ),
                )
              }
              done={() => close(nameOf(open))}
              beside={<Button onClick={() => close()}>{common.cancel}</Button>}
            />
          </Opened>
        )}
      </div>
    </>
  );
}
