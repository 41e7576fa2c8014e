import { sha256 } from '../../shared/cases/context.ts';
import type { Actor, Role } from '../../shared/domain/actor.ts';
import type { Commands } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { Day, Instant } from '../../shared/domain/day.ts';
import type { AssignmentId, CaseNumber, OfficeId, ReviewId, StaffId } from '../../shared/domain/ids.ts';
import type { Office, Offices } from '../../shared/domain/office.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';

export const at = (text: string) => text as Day;
export const office = (id: string) => id as OfficeId;
export const ASSIGN_1 = '01' as AssignmentId;
export const ASSIGN_2 = '02' as AssignmentId;
export const ASSIGN_3 = '03' as AssignmentId;
export const REVIEW_1 = '01' as ReviewId;
export const REVIEW_2 = '02' as ReviewId;
export const NUMBER = 'TT2026000001' as CaseNumber;

const unit = (id: string, kind: Office['kind'], parent?: string): Office => ({
  id: office(id),
  name: { zh: `${id}（中文）`, en: id },
  kind,
  ...(parent && { parent: office(parent) }),
  ...(kind === 'petition-office' && { prefix: id === 'city-petitions' ? 'TT' : 'TD' }),
  email: `${id}@test.example`,
  categories: [],
});

/** A city with a petition office, departments and a discipline body, a district below it, and the province above. */
export const offices: Offices = new Map(
  [
    unit('province', 'government'),
    unit('city', 'government', 'province'),
    unit('city-petitions', 'petition-office', 'city'),
    unit('housing', 'department', 'city'),
    unit('transport', 'department', 'city'),
    unit('housing-station', 'department', 'housing'),
    unit('discipline', 'department', 'city'),
    { ...unit('planning', 'department', 'city'), closed: { on: at('2025-01-01'), successor: office('housing') } },
    { ...unit('salt', 'department', 'city'), closed: { on: at('2024-01-01') } },
    unit('district', 'government', 'city'),
    unit('district-petitions', 'petition-office', 'district'),
    unit('district-housing', 'department', 'district'),
  ].map((each) => [each.id, each]),
);

export const staff = (unitId: string, ...roles: Role[]): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id: `${unitId}-${roles.join('-')}` as StaffId,
  office: office(unitId),
  roles,
});

export const registrar = staff('city-petitions', 'registrar');
export const supervisor = staff('city-petitions', 'supervisor');
export const housingHandler = staff('housing', 'handler');
export const housingHead = staff('housing', 'head');
export const transportHandler = staff('transport', 'handler');
export const cityHead = staff('city', 'head');
export const provinceHead = staff('province', 'head');
export const system = (task: Extract<Actor, { kind: 'system' }>['task']): Actor => ({ kind: 'system', task });
export const citizen: Actor = { kind: 'citizen' };

export const instant = (day: string) => `${day}T02:00:00.000Z` as Instant;

/** Each document of a test gets the next number, so that none has another's. */
let issued = 0;

export function context(day: string, actor: Actor, change: Partial<Context> = {}): Context {
  const law = { calendar: china, policy: national, offices, digest: sha256 };
  const serials = new Map<string, number>();
  const serialOf: Context['serialOf'] = (unitId, kind) => {
    const name = `${unitId}/${kind}`;
    const before = serials.get(name);
    if (before) return before;
    issued += 1;
    serials.set(name, issued);
    return issued;
  };
  return { now: instant(day), today: at(day), timeOfDay: '10:00', ...law, actor, serialOf, ...change };
}

export function petition(
  day: string,
  change: Partial<Commands['submit']> = {},
): { action: 'submit' } & Commands['submit'] {
  return {
    action: 'submit',
    number: NUMBER,
    office: office('city-petitions'),
    channel: 'online',
    title: '小区电梯停运',
    facts: '电梯已经停运两个星期，老人上下楼很困难。',
    requests: ['尽快修好电梯', '说明停运原因'],
    citizen: { anonymous: false, name: '林小满', email: 'xiaoman@citizen.example' },
    receivedAt: instant(day),
    receivedOn: at(day),
    ...change,
  };
}

export const opinions = [
  { outcome: 'supported', text: '十日内修复。', basis: '《特种设备安全法》' },
  { outcome: 'explained', text: '因配件停产。', basis: '维保合同' },
] as const;
