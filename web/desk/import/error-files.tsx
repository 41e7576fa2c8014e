import { Button } from 'antd';
import { errorTable, type Refused } from '../../../shared/import/error-file.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import type { Plan } from '../../../shared/import/plan.ts';
import { csvOf } from '../../../shared/schema/csv.ts';
import { useDesk } from '../shell/desk.ts';
import { csvFile, save } from '../shell/save.ts';
import { importWords } from './words.ts';

interface ErrorFilesProps {
  readonly list: Headed;
  readonly plan: Plan;
  readonly refused: readonly Refused[];
}

/** The rows that were not registered, to be mended and imported again. In a workbook long numbers stay whole. */
export function ErrorFiles({ list, plan, refused }: ErrorFilesProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const table = () => errorTable(list, plan.faulty, refused, lang);
  const asWorkbook = async () => {
    const { errorXlsx } = await import('../../../shared/import/error-xlsx.ts');
    save(`${words.errorFile}.xlsx`, await errorXlsx(table()));
  };
  return (
    <p className="ends">
      <Button onClick={() => void asWorkbook()}>{words.saveErrors('XLSX')}</Button>
      <Button onClick={() => save(`${words.errorFile}.csv`, csvFile(csvOf(table())))}>{words.saveErrors('CSV')}</Button>
      <span className="hint">{words.mend}</span>
    </p>
  );
}
