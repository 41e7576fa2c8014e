import { words } from '../../web/desk/words.ts';
import type { Running } from '../data-dir.ts';
import type { Demo } from '../demo/fill.ts';
import type { Person } from '../identity/staff.ts';

/** What to open. */
export function welcome({ url, endpoints }: Pick<Running, 'url' | 'endpoints'>): string {
  return `
  ${url}/       反映情况、查看办理进度 / hand in a matter, follow it
  ${url}/desk   工作人员的工作台 / the desk of the staff
  ${endpoints.mail}/       已发出的邮件 / the mail that was sent
`;
}

/** Who one can be at the desk. */
export function staffWords(staff: readonly Person[]): string {
  const lines = [...Map.groupBy(staff, ({ office }) => office.zh)].map(([office, people]) => {
    const named = people.map(({ name, roles }) => {
      return `${name.zh} ${name.en}（${roles.map((role) => words.zh.roles[role]).join('、')}）`;
    });
    return `  ${office} · ${named.join(' · ')}`;
  });
  return `演示人员，登录时任选一位，无需密码\nDemo staff: pick one to sign in, no password\n${lines.join('\n')}\n`;
}

/** Cases that a citizen could look up. The codes are shown once: the system does not keep them. */
export function casesWords({ toFollow }: Demo): string {
  const lines = toFollow.map(({ number, code, title }) => `  ${number}  ${code}  ${title}`);
  return `可以查询的演示信访件：编号、查询码\nDemo cases to follow: number, query code\n${lines.join('\n')}\n`;
}
