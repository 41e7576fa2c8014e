import {
  AlignmentType,
  BorderStyle,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Letter } from '../letter.ts';
import { faces, LINE, mm, page, RED, SIGN, size, WIDTH, widthOf } from './measures.ts';

type Sheet = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>;

/** The page of a letter 信函格式: the issuer in red between two red lines, and a number on every page but the first. */
export function letterPage({ issuer }: Pick<Letter, 'issuer'>): Sheet {
  return {
    properties: { page: { ...page }, grid, titlePage: true },
    headers: { first: new Header({ children: [issuerMark(issuer), redLine('top')] }), ...emptyHeads() },
    footers: { first: new Footer({ children: [redLine('bottom')] }), ...numbers() },
  };
}

/** The page of a form: nothing but the number of the page. */
export function formPage(): Sheet {
  return {
    properties: { page: { ...page }, grid },
    headers: emptyHeads(),
    footers: numbers(),
  };
}

const grid = { type: DocumentGridType.LINES, linePitch: Math.round(LINE) };

/** 发文机关标志: the longer the name, the smaller the type, so that it stands in one line. */
function issuerMark(issuer: string): Paragraph {
  const fitting = Math.min(68, Math.floor((WIDTH / 10 / widthOf(issuer)) * 0.98));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 240, lineRule: 'auto', after: mm(3) },
    children: [new TextRun({ text: issuer, font: faces.title, size: fitting, color: RED })],
  });
}

/** Thick above thin at the head, thin above thick at the foot; 170 mm long, so 7 mm wider than the text on each side. */
function redLine(at: 'top' | 'bottom'): Paragraph {
  const style = at === 'top' ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.THIN_THICK_SMALL_GAP;
  return new Paragraph({
    border: { [at === 'top' ? 'bottom' : 'top']: { style, color: RED, size: 24, space: 1 } },
    indent: { left: -mm(7), right: -mm(7) },
    spacing: { line: 40, lineRule: 'exact' },
    children: [],
  });
}

const emptyHeads = () => ({ default: new Header({ children: [small()] }), even: new Header({ children: [small()] }) });
const small = () => new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] });

/** — 2 —: on the right of odd pages and on the left of even ones, one sign in from the edge. */
function numbers() {
  return {
    default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
    even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
  };
}

function pageNumber(alignment: (typeof AlignmentType)['RIGHT' | 'LEFT']): Paragraph {
  const run = { font: faces.number, size: size.fourth };
  return new Paragraph({
    alignment,
    indent: alignment === AlignmentType.RIGHT ? { right: SIGN } : { left: SIGN },
    spacing: { line: 240, lineRule: 'auto', after: mm(3) },
    children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}
