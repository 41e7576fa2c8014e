import { Select } from 'antd';
import { useState } from 'react';
import type { Role } from '../../../shared/domain/actor.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { listStaff, type Person } from '../api/operations.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { Kept } from './kept.tsx';
import { Leave } from './leave.tsx';
import { unitsLookedAfter } from './looked-after.ts';
import { PersonForm } from './person-form.tsx';
import { roleNames } from './posts-field.tsx';
import { staffWords } from './staff-words.ts';

/** Who works where as what, and the one who stands open to be changed. */
export function Staff() {
  const desk = useDesk();
  const said = staffWords[desk.lang];
  const [unit, setUnit] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const isLike = ({ posts }: Person) =>
    posts.some(({ office, roles }) => (!unit || office === unit) && (!role || roles.includes(role)));
  const units = unitsLookedAfter(desk).map(({ id, name }) => ({ value: id as string, label: name[desk.lang] }));
  const roles = roleNames(desk);
  return (
    <Kept
      {...{ name: 'staff', lead: said.lead, add: said.add, empty: said.empty, noneLikeThis: said.noneLikeThis }}
      read={(api) => api.ask((common, how) => listStaff(common, how))}
      filters={
        <div className="filters">
          <Select
            aria-label={said.unit}
            value={unit}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            options={[{ value: '', label: said.anyUnit }, ...units]}
            onChange={setUnit}
          />
          <Select<Role | ''>
            aria-label={said.roles}
            value={role}
            popupMatchSelectWidth={false}
            options={[{ value: '', label: said.anyRole }, ...roles]}
            onChange={setRole}
          />
        </div>
      }
      heads={[said.person, said.posts, said.state]}
      rows={(items) => items.filter(isLike).map((each) => rowOf(each, desk))}
      form={(chosen, items, done) => {
        const kept = items.find(({ id }) => id === chosen);
        return (
          <>
            <PersonForm kept={kept} done={done} />
            {kept && !kept.leftOn && <Leave kept={kept} done={done} />}
          </>
        );
      }}
    />
  );
}

function rowOf({ id, name, posts, leftOn }: Person, desk: Desk) {
  const said = staffWords[desk.lang];
  const isOwn = id === desk.me.id;
  const held = posts.map(({ office, roles }) => (
    <div key={office}>
      {unitName(desk, office)} · {roles.map((role) => desk.words.roles[role]).join(desk.words.shell.and)}
    </div>
  ));
  const state = leftOn ? said.left(longDay(leftOn, desk.lang)) : said.here;
  return {
    ...{ id, name: isOwn ? `${name} · ${said.own}` : name },
    change: isOwn ? undefined : said.change(name),
    cells: [<div key="held">{held}</div>, state],
  };
}
