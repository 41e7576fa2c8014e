import { sha256 } from '../../shared/cases/context.ts';
import type { Actor, Role } from '../../shared/domain/actor.ts';
import type { Commands } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { Day, Instant } from '../../shared/domain/day.ts';
import type { AssignmentId, CaseNumber, OfficeId, StaffId } from '../../shared/domain/ids.ts';
import type { Office, Offices } from '../../shared/domain/office.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';

export const at = (text: string) => text as Day;
export const office = (id: string) => id as OfficeId;
export const ASSIGN_1 = '01' as AssignmentId;
export const ASSIGN_2 = '02' as AssignmentId;
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

/** A city with a petition office and two departments, and a district below it with its own. */
export const offices: Offices = new Map(
  [
    unit('city', 'government'),
    unit('city-petitions', 'petition-office', 'city'),
    unit('housing', 'department', 'city'),
    unit('transport', 'department', 'city'),
    unit('district', 'government', 'city'),
    unit('district-petitions', 'petition-office', 'district'),
  ].map((each) => [each.id, each]),
);

const staff = (unitId: string, ...roles: Role[]): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id: `${unitId}-${roles.join('-')}` as StaffId,
  office: office(unitId),
  roles,
});

export const registrar = staff('city-petitions', 'registrar');
export const supervisor = staff('city-petitions', 'supervisor');
export const housingHandler = staff('housing', 'handler');
export const transportHandler = staff('transport', 'handler');
export const system = (task: 'deliver' | 'escalate' | 'import'): Actor => ({ kind: 'system', task });
export const citizen: Actor = { kind: 'citizen' };

export const instant = (day: string) => `${day}T02:00:00.000Z` as Instant;

export function context(day: string, actor: Actor): Context {
  return { now: instant(day), today: at(day), calendar: china, policy: national, offices, actor, digest: sha256 };
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
