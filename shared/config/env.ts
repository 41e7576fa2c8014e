import * as z from 'zod';

const text = z.string().min(1);

/** Every variable a function may be given; each function asks for those it needs. */
const variables = {
  TABLE_NAME: text,
  TIME_ZONE: text,
  TRANSFERS_QUEUE_URL: z.url(),
  NOTICES_QUEUE_URL: z.url(),
  ALERTS_QUEUE_URL: z.url(),
  FILES_BUCKET: text,
  /** Where browsers post files to, without the scheme. */
  FILES_HOST: text,
  CODE_KEY: z.string().min(16),
  MAIL_FROM: z.email(),
  /** The configuration set of SES that tells of bounces. */
  MAIL_EVENTS: text,
  SITE_URL: z.url(),
  SMTP_URL: z.url(),
  /** Whether webhooks may go into private networks. */
  WEBHOOK_TARGETS: z.enum(['public', 'any']),
  /** Where text messages are posted to, and the secret they are signed with; empty where there is no gateway. */
  SMS_GATEWAY: z.union([z.url({ protocol: /^https$/ }), z.literal('')]),
  SMS_KEY: z.string(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: text,
  /** The keys of the issuer, or the address at which they are published. */
  OIDC_JWKS: text,
};

export type Variable = keyof typeof variables;

/** Reads the named variables; a missing or malformed one stops the function at its start, and says which. */
export function readEnv<V extends Variable>(...names: readonly V[]): Record<V, string> {
  const wanted = z.object(Object.fromEntries(names.map((name) => [name, variables[name]])));
  const parsed = wanted.safeParse(process.env);
  if (!parsed.success) throw new Error(`environment: ${parsed.error.issues.map((i) => i.path.join('.')).join(', ')}`);
  return parsed.data as Record<V, string>;
}
