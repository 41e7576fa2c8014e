import * as z from 'zod';
import type { About } from './objects.ts';

const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([z.record(z.string(), z.string()), z.tuple([z.string(), z.unknown(), z.unknown()])])),
});

/** A file that a browser posts, or what S3 calls the reason why it may not. */
export type Posted =
  | { readonly key: string; readonly content: Buffer; readonly about: About; readonly back: string | undefined }
  | { readonly error: string };

// biome-ignore lint/suspicious/noTemplateCurlyInString: the sign that S3 replaces
const NAME_OF_FILE = '${filename}';

/**
 * Reads a form as S3 does: the fields, then the file, whose name stands in for `${filename}` in each of them; all held
 * against the policy. Who signed it is not checked: on this machine everybody is the same.
 */
export async function postedObject(body: Buffer, contentType: string): Promise<Posted> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const file = form.get('file');
  if (!(file instanceof File)) return { error: 'InvalidArgument' };
  const name = file.name.split(/[/\\]/).at(-1) ?? '';
  const fields = new Map<string, string>();
  for (const [field, value] of form)
    if (typeof value === 'string') fields.set(field.toLowerCase(), value.replaceAll(NAME_OF_FILE, name));
  const error = brokenRule(fields, file.size);
  if (error) return { error };
  const metadata = [...fields].filter(([field]) => field.startsWith('x-amz-meta-'));
  return {
    key: fields.get('key') ?? '',
    content: Buffer.from(await file.arrayBuffer()),
    about: {
      type: fields.get('content-type') ?? 'binary/octet-stream',
      metadata: Object.fromEntries(metadata.map(([field, value]) => [field.slice('x-amz-meta-'.length), value])),
    },
    back: fields.get('success_action_redirect'),
  };
}

const unasked = ['policy', 'x-amz-signature'];

function brokenRule(fields: ReadonlyMap<string, string>, bytes: number): string | undefined {
  const policy = policySchema.safeParse(
    JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString() || '{}'),
  );
  if (!policy.success) return 'AccessDenied';
  if (Date.parse(policy.data.expiration) < Date.now()) return 'AccessDenied';
  const allowed = new Set(unasked);
  for (const condition of policy.data.conditions) {
    if (!Array.isArray(condition)) {
      for (const [field, value] of Object.entries(condition)) {
        allowed.add(field.toLowerCase());
        if (field !== 'bucket' && fields.has(field.toLowerCase()) && fields.get(field.toLowerCase()) !== value)
          return 'AccessDenied';
      }
      continue;
    }
    const [rule, field, value] = condition;
    if (rule === 'content-length-range') {
      if (bytes < Number(field)) return 'EntityTooSmall';
      if (bytes > Number(value)) return 'EntityTooLarge';
      continue;
    }
    const named = String(field).slice(1).toLowerCase();
    allowed.add(named);
    const given = fields.get(named) ?? '';
    if (rule === 'starts-with' ? !given.startsWith(String(value)) : given !== value) return 'AccessDenied';
  }
  return [...fields.keys()].every((field) => allowed.has(field)) ? undefined : 'AccessDenied';
}
