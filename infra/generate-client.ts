/** `npm run generate:client`: writes how the desk calls the API, from the API's own description. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateAst, parseSpec, printAst } from 'oazapfts';
import { createContext } from 'oazapfts/context';
import { openApiText } from './openapi.ts';

const folder = resolve(import.meta.dirname, '..', 'web/desk/api');
/** Where the generated text lies. */
export const clientFile = resolve(folder, 'operations.ts');

/**
 * A function for each operation but the actions, which are all called alike. A type that the desk knows from the domain
 * (`named.ts`) stands for the one of the same name in the description.
 */
export async function clientText(): Promise<string> {
  const options = { argumentStyle: 'object', useUnknown: true, exclude: ['actions'] } as const;
  const context = createContext(await parseSpec(JSON.parse(openApiText())), options);
  const source = printAst(await generateAst(context));
  const named = namesIn(readFileSync(resolve(folder, 'named.ts'), 'utf8'));
  const [head = '', ...rest] = source.split(/^(?=export |\/\*\*\n)/m);
  const ours = rest.filter((each) => !named.includes(typeName(each)) && !each.startsWith('export const servers'));
  const needed = withoutUnused(ours);
  const used = named.filter((name) => needed.some((each) => mentions(each, name)));
  const imported = `import type { ${used.join(', ')} } from './named.ts';\n`;
  return [UNCHECKED, head, imported, ...needed].join('');
}

/** What is said of optional properties in tsconfig.json is more than the tool keeps to; its types are good. */
const UNCHECKED = '// @ts-nocheck\n';

const typeName = (statement: string) => /^export type (\w+)/.exec(statement)?.[1] ?? '';
const namesIn = (text: string) =>
  [...text.matchAll(/^export type (?:(\w+)|\{([^}]*)\})/gm)].flatMap(
    ([, one, some = '']) => one ?? some.match(/\w+(?=,| ?$)/g) ?? [],
  );
const mentions = (statement: string, name: string) => new RegExp(`\\b${name}\\b`).test(statement);

/** Leaves out the types of which nothing is made, until there are none. */
function withoutUnused(statements: readonly string[]): readonly string[] {
  const kept = statements.filter((each) => {
    const name = typeName(each);
    return !name || statements.some((other) => other !== each && mentions(other, name));
  });
  return kept.length === statements.length ? kept : withoutUnused(kept);
}

if (import.meta.main) writeFileSync(clientFile, await clientText());
