import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { Letter } from '../letter.ts';
import { rowLine } from '../lines.ts';
import { faces, mm, size, WIDTH } from './measures.ts';

const NAMES = mm(34);

/** A form 表格: the name of each field on the left, what it says on the right. */
export function formTable({ points, lang }: Pick<Letter, 'points' | 'lang'>): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [NAMES, WIDTH - NAMES],
    rows: points.map(
      ({ name, said }) =>
        new TableRow({
          cantSplit: said.length < 8,
          children: [
            cell(NAMES, [line(name, faces.head, AlignmentType.CENTER)]),
            cell(
              WIDTH - NAMES,
              said.map((each) => line(rowLine(each, lang), faces.body)),
            ),
          ],
        }),
    ),
  });
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    children,
  });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function line(text: string, font: (typeof faces)[keyof typeof faces], alignment: Alignment = AlignmentType.LEFT) {
  return new Paragraph({
    alignment,
    spacing: { line: 420, lineRule: 'exact' },
    children: [new TextRun({ text, font, size: size.fourth })],
  });
}
