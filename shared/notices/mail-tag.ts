import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What a mail brings along, so that a bounce of it finds what it was. Nobody can be told from it. */
export interface MailTag {
  readonly message: string;
  readonly to: string;
  /** Which of the recipient's channels it went by. */
  readonly channel: number;
  readonly address: string;
  readonly correlation?: string;
}

const parts = z.tuple([z.string(), z.string(), z.int(), z.string(), z.string()]);

/** An address by its hash: two can be told to be the same, and neither be read. */
export function addressMark(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('base64url').slice(0, 22);
}

/** What SES takes for the value of a tag. */
const TAG_MAX = 256;

/** Letters, digits, `_` and `-` only. With ids too long for it a mail goes without: no bounce of it is noted. */
export function tagText({ message, to, channel, address, correlation = '' }: MailTag): string | undefined {
  const text = Buffer.from(JSON.stringify([message, to, channel, address, correlation])).toString('base64url');
  return text.length <= TAG_MAX ? text : undefined;
}

/** Undefined for what is no tag of ours. */
export function readTag(text: string): MailTag | undefined {
  try {
    const [message, to, channel, address, correlation] = parts.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
    return { message, to, channel, address, ...(correlation && { correlation }) };
  } catch {
    return undefined;
  }
}

const tagged = z.object({ tags: z.object({ delivery: z.tuple([z.string()]) }) });

/** What a mail that came back goes back to. */
export function correlationOf(body: unknown): string | undefined {
  const found = tagged.safeParse(body).data;
  return found && readTag(found.tags.delivery[0])?.correlation;
}
