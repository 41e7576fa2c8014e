/** Everything that reads a list, fetched when a file has been chosen: none of the file leaves the browser here. */
import type { FileFault } from '../../../shared/import/cell.ts';
import { type Headed, headedBy } from '../../../shared/import/headers.ts';
import { FILE_MAX, readTable } from '../../../shared/import/read-table.ts';

export { planImport } from '../../../shared/import/plan.ts';

export async function readList(file: File): Promise<Headed | { readonly fault: FileFault }> {
  // More than that is not even taken into memory.
  if (file.size > FILE_MAX) return { fault: 'too-large' };
  const table = readTable(new Uint8Array(await file.arrayBuffer()));
  if ('fault' in table) return table;
  return headedBy(table.rows) ?? { fault: 'no-header' };
}
