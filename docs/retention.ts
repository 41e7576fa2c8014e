import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { retention } from '../shared/policy/retention.ts';

const ways = {
  ttl: '表的 TTL / TTL of the table',
  lifecycle: '文件桶的生命周期 / lifecycle of the bucket',
  logs: '日志组 / log group',
  queue: '队列 / queue',
  backup: '表的备份 / backup of the table',
};

/** `docs/retention.md`, from the policy. */
export function retentionPage(): string {
  const rows = Object.values(retention).map((kept) => {
    const { what, why } = kept;
    const long = 'days' in kept ? `${kept.days} 天 / ${kept.days} day${kept.days === 1 ? '' : 's'}` : '长期 / for good';
    return `| ${what.zh}<br>${what.en} | ${long} | ${'by' in kept ? ways[kept.by] : ''} | ${why.zh}<br>${why.en} |`;
  });
  return [
    '# 保存期限 / What is kept, and how long',
    '',
    '由 `shared/policy/retention.ts` 生成（`npm run generate:retention`）。TTL 到期后，DynamoDB 在两天内删除；备份里最迟 35 天后消失。',
    '',
    'Made from `shared/policy/retention.ts`. DynamoDB takes an expired row away within two days; backups forget it after 35.',
    '',
    '| 内容 / What | 期限 / How long | 由谁删除 / By | 为什么 / Why |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'retention.md'), retentionPage());
