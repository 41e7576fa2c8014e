import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

export interface Units {
  readonly writes: number;
  readonly reads: number;
  /** How often the table was asked. */
  readonly calls: number;
}

const capacity = z.object({ CapacityUnits: z.number() });
const consumed = z.object({
  ConsumedCapacity: z.union([capacity.transform((one) => [one]), z.array(capacity)]).optional(),
});
const WRITES = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;

/** Asks the database what each call consumed, indexes and the double price of transactions included. */
export function meterOf(client: DynamoDBDocumentClient): { take(): Units } {
  let units: Units = { writes: 0, reads: 0, calls: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const result = await next(args);
      const used = (consumed.parse(result.output).ConsumedCapacity ?? []).reduce(
        (sum, one) => sum + one.CapacityUnits,
        0,
      );
      const writes = WRITES.test(String(context.commandName));
      units = {
        writes: units.writes + (writes ? used : 0),
        reads: units.reads + (writes ? 0 : used),
        calls: units.calls + 1,
      };
      return result;
    },
    { step: 'initialize' },
  );
  return {
    take() {
      const taken = units;
      units = { writes: 0, reads: 0, calls: 0 };
      return taken;
    },
  };
}
