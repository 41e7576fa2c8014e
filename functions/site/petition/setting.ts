import { type Offices, receivingOffice } from '../../../shared/domain/office.ts';
import type { Setting } from '../../../shared/petition/answers.ts';
import type { Unit } from '../../../web/public/petition/controls.tsx';
import { type Site, todayAt } from '../site.ts';

export async function settingOf(site: Site): Promise<{ setting: Setting; offices: Offices; units: readonly Unit[] }> {
  const { jurisdiction } = site;
  const [offices, { policy }] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
  const open = [...offices.values()].filter(({ closed }) => !closed);
  return {
    setting: {
      today: todayAt(site),
      speakers: policy.limits.representatives.count,
      units: new Set(open.map(({ id }) => id)),
      receiver: receivingOffice(offices)?.id,
      offices,
    },
    offices,
    units: open.map(({ id, name }) => ({ id, name })),
  };
}
