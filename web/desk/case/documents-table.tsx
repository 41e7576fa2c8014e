import { Button } from 'antd';
import { useState } from 'react';
import { longDay } from '../../../shared/i18n/dates.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { documentName, servedOn } from './documents.ts';
import { LetterFile } from './letter-file.tsx';
import type { OfCase } from './part.tsx';
import { Sheet } from './sheet.tsx';
import { Table } from './table.tsx';

/** Every letter of the case under its own number, to be read here or kept. */
export function Documents({ file }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const [open, setOpen] = useState<string>();
  const { document, unit, issued, served: handedOver, file: asFile } = words.table;
  const { documents } = file.case;
  const opened = documents.find(({ id }) => id === open);
  const close = () => {
    setOpen(undefined);
    window.document.getElementById(`read ${open}`)?.focus();
  };
  return (
    <Table
      name="documents"
      title={words.case.documents}
      heads={[document, unit, issued, handedOver, asFile]}
      rows={documents.map((each) => {
        const served = servedOn(each, file);
        return [
          each.id,
          <Button
            key="read"
            id={`read ${each.id}`}
            type="link"
            size="small"
            aria-expanded={each.id === open}
            onClick={() => setOpen(each.id)}
          >
            {documentName(each, file, lang)}
          </Button>,
          unitName(desk, each.unit),
          <time key="issued" dateTime={each.on}>
            {longDay(each.on, lang)}
          </time>,
          served && (
            <time key="served" dateTime={served}>
              {longDay(served, lang)}
            </time>
          ),
          <LetterFile key="letter" file={file} issued={each} />,
        ];
      })}
    >
      {opened && <Sheet key={opened.id} file={file} issued={opened} close={close} />}
    </Table>
  );
}
