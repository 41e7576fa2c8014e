import type { Batch } from '../../../shared/batch/batch.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { cellFaultSentence } from '../../../shared/i18n/imports.ts';
import type { Refused } from '../../../shared/import/error-file.ts';
import type { Plan, ToRegister } from '../../../shared/import/plan.ts';
import type { Failure } from '../api/answer.ts';
import type { Receipt } from '../api/operations.ts';

/** A row that has become a case, now or when the same was imported before. */
export interface Registered {
  readonly receipt: Receipt;
  readonly wasThere: boolean;
}

export type Rows = Batch<ToRegister, Registered, Failure>;

export interface Outcome {
  /** Of rows that are cases now, whether they became it now or before: the same is given out again for the same content. */
  readonly receipts: readonly { readonly row: ToRegister; readonly receipt: Receipt }[];
  readonly registered: number;
  readonly alreadyThere: number;
  readonly refused: readonly Refused[];
}

/** What has become of the rows so far. */
export function outcomeOf(rows: Rows): Outcome {
  const done = rows.flatMap(({ item, standing }) =>
    standing.kind === 'done' ? [{ row: item, ...standing.value }] : [],
  );
  return {
    receipts: done,
    registered: done.filter(({ wasThere }) => !wasThere).length,
    alreadyThere: done.filter(({ wasThere }) => wasThere).length,
    refused: rows.flatMap(({ item, standing }) =>
      standing.kind === 'failed' ? [{ row: item.row, sentence: sentenceOf(standing.failure) }] : [],
    ),
  };
}

function sentenceOf({ detail, errors = [] }: Failure): string {
  return [detail, ...errors.map((each) => each.detail)].join(' ');
}

/** What is wrong with the rows that are not even sent. */
export function faultyRows({ faulty }: Plan, lang: Lang): Refused[] {
  return faulty.map(({ row, faults }) => ({
    row,
    sentence: faults.map((each) => cellFaultSentence(each, lang)).join(' '),
  }));
}

/** The numbers and query codes for those who are to be given them. */
export function receiptTable(receipts: Outcome['receipts'], headings: readonly string[]): string[][] {
  return [
    [...headings],
    ...receipts.map(({ row, receipt }) => {
      const { title, citizen } = row.registration;
      return [String(row.row), receipt.number, receipt.code, title, citizen.name ?? ''];
    }),
  ];
}
