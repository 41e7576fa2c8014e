import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { synthesize } from '../../infra/app.ts';
import { entries } from '../../infra/functions.ts';

export const regions = ['eu-west-2', 'cn-north-1', 'cn-northwest-1'];
export const chineseRegions = ['cn-north-1', 'cn-northwest-1'];
/** For what can differ between the partitions, but not inside one. */
export const oneOfEachPartition = ['eu-west-2', 'cn-north-1'];

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  Condition: z.string().optional(),
  DependsOn: z.array(z.string()).default([]),
});

const Document = z.object({
  Parameters: z.record(z.string(), z.record(z.string(), z.unknown())),
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })),
  Rules: z.record(z.string(), z.object({ Assertions: z.array(z.object({ Assert: z.unknown() })) })),
});

const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});

export type Template = z.infer<typeof Document> & {
  readonly text: string;
  /** What stands in the bundle of that key. */
  readonly bundles: ReadonlyMap<string, string>;
};

const made = new Map<string, Template>();

/** The stack as it would be deployed there, with one-line bundles that say their own name. */
export function templateOf(region: string, identity?: 'cognito' | 'external', tokens?: 'function'): Template {
  const key = `${region} ${identity} ${tokens}`;
  const template = made.get(key) ?? read(region, identity, tokens);
  made.set(key, template);
  return template;
}

function read(region: string, identity: 'cognito' | 'external' | undefined, tokens: 'function' | undefined): Template {
  const dir = mkdtempSync(join(tmpdir(), 'huiyin-'));
  // CloudFormation's own schemas are asked once, in rules.test.ts: they take longer than everything else together.
  process.env.CDK_VALIDATION = 'false';
  try {
    synthesize({
      outdir: dir,
      assets: stubBundles(dir),
      context: { region, ...(identity && { identity }), ...(tokens && { tokens }) },
    });
    const text = readFileSync(join(dir, 'Huiyin.template.json'), 'utf8');
    return { ...Document.parse(JSON.parse(text)), text, bundles: bundlesIn(dir) };
  } finally {
    delete process.env.CDK_VALIDATION;
    rmSync(dir, { recursive: true });
  }
}

export function stubBundles(dir: string): string {
  const assets = join(dir, 'stubs');
  for (const name of Object.keys(entries)) {
    mkdirSync(join(assets, name), { recursive: true });
    writeFileSync(join(assets, name, 'index.mjs'), `export const handler = () => '${name}';`);
  }
  return assets;
}

function bundlesIn(dir: string): Map<string, string> {
  const { files } = Assets.parse(JSON.parse(readFileSync(join(dir, 'Huiyin.assets.json'), 'utf8')));
  const bundles = Object.entries(files).filter(([, { source }]) => source.path.startsWith('asset.'));
  return new Map(
    bundles.map(([hash, { source }]) => [`${hash}.zip`, readFileSync(join(dir, source.path, 'index.mjs'), 'utf8')]),
  );
}

/** All resources of a type, their properties read with a schema. */
export function all<T extends object>(
  template: Template,
  type: string,
  properties: z.ZodType<T>,
): (T & { id: string })[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, ...properties.parse(resource.Properties) }));
}

const Ref = z.object({ Ref: z.string() });
const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });

/** A value with its references spelled out, as `${Id}` and `${Id.Attribute}`. */
export function spelled(value: unknown): string {
  if (typeof value === 'string') return value;
  const ref = Ref.safeParse(value);
  if (ref.success) return `\${${ref.data.Ref}}`;
  const attribute = GetAtt.safeParse(value);
  if (attribute.success) return `\${${attribute.data['Fn::GetAtt'].join('.')}}`;
  const join = Join.safeParse(value);
  if (join.success) return join.data['Fn::Join'][1].map(spelled).join(join.data['Fn::Join'][0]);
  return JSON.stringify(value);
}

/** The logical id that a plain reference points at. */
export const target = (value: unknown): string => spelled(value).replace(/^\$\{([^.}]+).*\}$/, '$1');
