import { Select } from 'antd';
import { importFieldNames } from '../../../shared/i18n/imports.ts';
import { columnLetters } from '../../../shared/import/cell.ts';
import { type ImportField, importFields, type Mapping } from '../../../shared/import/columns.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import { useDesk } from '../shell/desk.ts';
import { columnsOf, fieldAt, mapped } from './mapping.ts';
import { importWords } from './words.ts';

interface ColumnsProps {
  readonly list: Headed;
  readonly mapping: Mapping;
  readonly change: (mapping: Mapping) => void;
}

/** What each column is taken for, with a few of its values; the clerk knows better. */
export function Columns({ list, mapping, change }: ColumnsProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const options = importFields.map((value) => ({ value, label: importFieldNames[lang][value] }));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.samples}</th>
          <th scope="col">{words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {columnsOf(list).map(({ at, heading, samples }) => (
          <tr key={at}>
            <th scope="row">
              <span className="letters">{columnLetters(at)}</span> {heading}
            </th>
            <td className="samples">{samples.map((sample) => cut(sample)).join(words.between)}</td>
            <td>
              <Select<ImportField>
                className="one-of"
                aria-label={words.becomesOf(heading || columnLetters(at))}
                value={fieldAt(mapping, at) ?? null}
                options={options}
                placeholder={words.leftOut}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(field?: ImportField) => change(mapped(mapping, at, field))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST = 30;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
