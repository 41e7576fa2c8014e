import type { Rule } from './rules.ts';
import type { Proof } from './tests.ts';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The first articles that a source names, `Art. 34, 35` or `Art. 22-36`; none where it is another rule or a setting. */
export function articlesOf(source: string): number[] {
  if (!source.startsWith('Art. ')) return [];
  const [named = ''] = source.slice('Art. '.length).split(/[;A-Za-z]/);
  return [...new Set([...named.matchAll(/(?:^|[,\s])(\d{1,2})(?:\(\d+\))?/g)].map(([, number]) => Number(number)))];
}

function chinese(article: number): string {
  const tens = Math.floor(article / 10);
  return `第${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${numerals[article % 10]}条`;
}

const HEAD = `# 法条 → 规则 → 测试 · Article, rule, test

《信访工作条例》（2022）的每一条在系统里落成什么规则，由哪些测试证明。由 \`npm run generate:law\` 从流转表、政策和测试标题生成；
规则没有测试，\`npm test\` 不通过。规则的出处写在它自己的一行里，一条规则出现在它引用的每一条之下。

What each article of the Regulation on Petition Work (2022) has become in the system, and which tests prove it. Generated
by \`npm run generate:law\` from the transition table, the policy and the titles of the tests; a rule without a test fails
\`npm test\`. Sections 1-16 (principles, organisation) and 42-50 (sanctions, final provisions) bind offices and people, not
this system, except where a rule below cites them.
`;

/** docs/law.md */
export function lawPage(rules: readonly Rule[], proofs: ReadonlyMap<string, readonly Proof[]>): string {
  const byArticle = new Map<number, Rule[]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const articles = articlesOf(rule.source);
    if (articles.length === 0) others.push(rule);
    for (const article of articles) byArticle.set(article, [...(byArticle.get(article) ?? []), rule]);
  }
  const sections = [...byArticle]
    .sort(([a], [b]) => a - b)
    .map(([article, own]) => `## ${chinese(article)} · Art. ${article}\n\n${table(own, proofs)}`);
  return `${[HEAD, ...sections, `## 其他规则和设置 · Other rules and settings\n\n${table(others, proofs)}`].join('\n')}`;
}

function table(rules: readonly Rule[], proofs: ReadonlyMap<string, readonly Proof[]>): string {
  const rows = rules.map(({ id, source, zh, en }) => {
    const tests = (proofs.get(id) ?? []).map(({ file, title }) => `[${escaped(title)}](../${file})`);
    return `| \`${id}\` | ${escaped(zh)}<br>${escaped(en)} | ${escaped(source)} | ${tests.join('<br>')} |\n`;
  });
  return `| 规则 Rule | 内容 What it says | 出处 Source | 测试 Tests |\n|---|---|---|---|\n${rows.join('')}`;
}

const escaped = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
