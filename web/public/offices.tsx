import type { VNode } from 'preact';
import type { Office, Offices, Reception } from '../../shared/domain/office.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { type Frame, Layout } from './layout.tsx';

const zh = {
  title: '单位与接待',
  lead: '到哪里去、几点去、打什么电话。网上提交的，不用再跑一趟。',
  petitions: '信访部门',
  units: '其他单位',
  address: '地址',
  hours: '接待时间',
  phone: '电话',
  leaderDays: '领导接待日',
  under: (name: string) => `${name}所属`,
  empty: '各单位的地址和接待时间还没有公布。公布以后，会列在这里；现在可以在网上提交。',
};

const en: typeof zh = {
  title: 'Offices and hours',
  lead: 'Where to go, when, and which number to call. What you bring online you need not bring again in person.',
  petitions: 'Petition offices',
  units: 'Other units',
  address: 'Address',
  hours: 'Hours',
  phone: 'Telephone',
  leaderDays: 'Days on which a leader receives people',
  under: (name) => `Under the ${name}`,
  empty:
    'Addresses and hours have not been published yet. Once they are, they stand here; you can bring a matter online now.',
};

const words = { zh, en };

type Open = Office & { readonly reception: Reception };

/** Addresses, hours, telephones and reception days 领导接待日, as the directory has them. */
export function officesPage(frame: Frame, offices: Offices): VNode {
  const { lang } = frame;
  const w = words[lang];
  const open = [...offices.values()].filter((unit): unit is Open => unit.reception !== undefined && !unit.closed);
  const petitions = open.filter(({ kind }) => kind === 'petition-office');
  const others = Map.groupBy(
    open.filter((unit) => !petitions.includes(unit)),
    ({ parent }) => parent,
  );
  return (
    <Layout frame={frame} title={w.title}>
      <h1>{w.title}</h1>
      <p class="lead">{open.length > 0 ? w.lead : w.empty}</p>
      {petitions.length > 0 && <h2>{w.petitions}</h2>}
      {petitions.map((unit) => (
        <Place {...{ lang, unit }} />
      ))}
      {others.size > 0 && <h2>{w.units}</h2>}
      {[...others].map(([parent, units]) => (
        <details class="places">
          <summary>{w.under((parent && offices.get(parent)?.name[lang]) ?? w.units)}</summary>
          {units.map((unit) => (
            <Place {...{ lang, unit }} />
          ))}
        </details>
      ))}
    </Layout>
  );
}

function Place({ lang, unit: { id, name, reception } }: { lang: Lang; unit: Open }): VNode {
  const w = words[lang];
  const { address, hours, phone, leaderDays } = reception;
  return (
    <section class="place" aria-labelledby={id}>
      <h3 id={id}>{name[lang]}</h3>
      <dl class="record">
        <dt>{w.address}</dt>
        <dd>{address[lang]}</dd>
        <dt>{w.hours}</dt>
        <dd>{hours[lang]}</dd>
        {phone && (
          <>
            <dt>{w.phone}</dt>
            <dd>
              <a class="alone" href={`tel:${phone.replace(/[^\d]/g, '')}`}>
                {phone}
              </a>
            </dd>
          </>
        )}
        {leaderDays && (
          <>
            <dt>{w.leaderDays}</dt>
            <dd>{leaderDays[lang]}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
