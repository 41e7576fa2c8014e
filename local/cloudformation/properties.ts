import * as z from 'zod';
import type { Deployed } from './deployment.ts';

/** The properties of a resource, read with a schema. What does not fit is said with the resource's name. */
export function propertiesOf<T>({ ref, properties }: Pick<Deployed, 'ref' | 'properties'>, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(properties);
  if (!parsed.success) throw new Error(`${ref}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
