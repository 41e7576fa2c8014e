import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/day.ts';
import type { Paper } from '../../domain/papers.ts';
import type { Commit } from '../../ports/case-store.ts';
import { publishedMatter } from '../../published/published-matter.ts';
import { changedRows, type Row } from './case-rows.ts';
import { expiry } from './expiry.ts';
import { publishedKey, publishedRow } from './published.ts';
import { caseKey, markKey, outboxKey, shardOf, signerKey, trayKey } from './table.ts';

type Item = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export const REQUEST_ROW = 'IDEMP';
/** Stands in a tray once it was sent. */
export const TRAY_SENT_ROW = 'SENT';
/** A message nobody confirmed within this time is sent again. */
export const RESEND_AFTER_MS = 60_000;

/** All that one action writes: the head under its version, events, changed rows, papers, the request key, the outbox. */
export function transactionOf(commit: Commit, table: string): Item[] {
  const { before, after, events, papers, files, at, correlation } = commit;
  const came = String(events.at(-1)?.seq ?? 0).padStart(8, '0');
  const pk = caseKey(after.matter.number);
  const put = (row: Row, condition?: object): Item => ({ Put: { TableName: table, Item: row, ...condition } });
  const head = before
    ? { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': before.matter.version } }
    : absent;
  return [
    ...(commit.restsOn ? [unmoved(commit.restsOn, table)] : []),
    ...changedRows(before, after).map((row) => put(row, row.sk === 'HEAD' ? head : undefined)),
    ...events.map(({ seq, hash, event }) => {
      const sk = `EVENT#${String(seq).padStart(8, '0')}`;
      return put({ pk, sk, seq, hash, event: JSON.stringify(event), ...(correlation && { correlation }) }, absent);
    }),
    ...papers.map((paper) => put({ pk, sk: `PAPER#${paperName(paper)}`, paper: JSON.stringify(paper) })),
    ...files.map((file, i) =>
      put({ pk, sk: `FILE#${came}#${String(i).padStart(2, '0')}`, file: JSON.stringify(file) }),
    ),
    ...(commit.tray ? [put(sentRow(commit.tray, at), absent)] : []),
    ...(commit.code ? [put({ pk, sk: 'CODE', ...commit.code })] : []),
    ...signerRows(commit).map((row) => put(row)),
    ...(commit.marks ?? []).map((mark) => put({ pk: markKey(mark), sk: pk, number: after.matter.number })),
    ...publishedItems(commit, table),
    ...(commit.request ? [put(requestRow(commit.request, commit), absent)] : []),
    ...commit.outbox.map(({ id, message, correlation: led }) =>
      put({
        ...{ ...outboxKey(id), message: JSON.stringify(message), ...dueAt(at, id) },
        ...(led && { correlation: led }),
      }),
    ),
    ...(commit.confirms ? [{ Delete: { TableName: table, Key: outboxKey(commit.confirms) } }] : []),
  ];
}

function unmoved({ number, version }: NonNullable<Commit['restsOn']>, table: string): Item {
  return {
    ConditionCheck: {
      TableName: table,
      Key: { pk: caseKey(number), sk: 'HEAD' },
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': version },
    },
  };
}

const absent = { ConditionExpression: 'attribute_not_exists(pk)' };

function paperName(paper: Paper): string {
  switch (paper.kind) {
    case 'opinion':
      return `opinion#${paper.assignment}#${String(paper.draft).padStart(2, '0')}`;
    case 'review':
      return `review#${paper.review}`;
    case 'record':
    case 'service':
    case 'publication':
      return `record#${paper.id}`;
    default:
      return paper.kind;
  }
}

/** Both ways: from the case to its signers, so that no key is needed to look, and from each of them to the case. */
function signerRows({ signers = [], after }: Commit): Row[] {
  const { number } = after.matter;
  if (signers.length === 0) return [];
  return [
    { pk: caseKey(number), sk: 'SIGNERS', signers },
    ...signers.map((signer) => ({ pk: signerKey(signer), sk: caseKey(number), number })),
  ];
}

/** What the public reads comes and goes with the case, in the same transaction. */
function publishedItems({ before, after, papers, at }: Commit, table: string): Item[] {
  const was = before?.matter.published;
  const is = after.matter.published;
  if (was?.id === is?.id) return [];
  const matter = publishedMatter(after.matter, papers);
  return [
    ...(was ? [{ Delete: { TableName: table, Key: publishedKey(was.id) } }] : []),
    ...(matter ? [{ Put: { TableName: table, Item: publishedRow(matter, at) } }] : []),
  ];
}

function requestRow({ key, fingerprint, lasting }: NonNullable<Commit['request']>, { after, at }: Commit): Row {
  const ttl = expiry('request', at);
  return { pk: `IDEMP#${key}`, sk: REQUEST_ROW, fingerprint, number: after.matter.number, ...(!lasting && { ttl }) };
}

/** Kept for longer than anything that was in the tray. */
function sentRow(tray: string, at: Instant): Row {
  const goes = expiry('tray', at);
  return { pk: trayKey(tray), sk: TRAY_SENT_ROW, ttl: goes + (goes - Math.floor(Date.parse(at) / 1000)) };
}

/** Where the outbox row stands in its index: by the time of its next attempt. */
export function dueAt(after: Instant, id: string, delayMs = RESEND_AFTER_MS) {
  const next = new Date(Date.parse(after) + delayMs).toISOString();
  return { outboxPk: `OUTBOX#${shardOf(id)}`, outboxSk: `${next}#${id}` };
}
