import type { Context } from 'aws-lambda';
import { under } from './correlation.ts';

/** A run that a schedule starts: nobody asked for it, so it is followed by the id that Lambda gives it. */
export function scheduled<T>(run: (context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<T>) {
  return (_: unknown, context: Context): Promise<T> => under(context.awsRequestId, () => run(context));
}
