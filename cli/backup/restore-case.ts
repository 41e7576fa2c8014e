import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Complaint } from '../../local/complaint.ts';
import { caseKey } from '../../shared/adapters/dynamo/table.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { caseFault, type EvidenceStore } from '../verify/case-fault.ts';
import { partitionOf, placeOf, putRow, type Row, removeRow, rowsUnder } from './rows.ts';

export interface RestoreDeps {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly cases: EvidenceStore;
}

/**
 * Puts one case back as the backup has it. Only one that is lost or broken: a history that holds is evidence, and no
 * file takes back what happened since. Run again after it died on the way, it finds the case broken and goes on.
 */
export async function restoreCase(number: CaseNumber, rows: AsyncIterable<Row>, deps: RestoreDeps): Promise<number> {
  const { client, table, cases } = deps;
  const isThere = (await cases.history(number).catch(() => [undefined])).length > 0;
  if (isThere && !(await caseFault(number, cases))) throw sound(number);
  const kept = new Set<string>();
  for await (const row of rows) {
    if (partitionOf(row) !== caseKey(number)) continue;
    await putRow(client, table, row);
    kept.add(placeOf(row));
  }
  if (kept.size === 0) throw new Complaint(`备份里没有信访件 ${number}。`, `There is no case ${number} in the backup.`);
  for await (const row of rowsUnder(client, table, caseKey(number)))
    if (!kept.has(placeOf(row))) await removeRow(client, table, row);
  return kept.size;
}

function sound(number: CaseNumber): Complaint {
  return new Complaint(
    `信访件 ${number} 完好，没有恢复：恢复会丢掉备份以后发生的事。`,
    `Case ${number} is sound and was left as it is: a backup would take back what happened since.`,
  );
}
