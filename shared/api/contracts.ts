import * as z from 'zod';
import { overseers, type Reading, readings } from '../domain/readings.ts';
import { accessQuery, reasonGiven } from '../schema/access.ts';
import { boardExport, boardQuery, caseSearch, listQuery, pageQuery, taskFilters } from '../schema/lists.ts';
import { heard, registration } from '../schema/registration.ts';
import { toSuggestFor } from '../schema/suggesting.ts';
import { actionContracts } from './actions.ts';
import { addresses, type OperationName } from './addresses.ts';
import { administration } from './administration.ts';
import type { Contract, ProblemCode } from './contract.ts';
import { accessPage, citizen } from './replies/audit.ts';
import { board, boardFile } from './replies/board.ts';
import { caseView, documentSaid, receipt, repeatsFound } from './replies/case.ts';
import { fileLink, filesListed } from './replies/files.ts';
import { casePage, counts, me, taskPage, unit } from './replies/lists.ts';
import { suggestionsMade } from './replies/suggestions.ts';

/** Whoever is signed in but not entered among the staff, and whatever is our fault. */
const ANY: readonly ProblemCode[] = ['not-staff', 'not-your-unit', 'overloaded', 'internal'];
const BODY: readonly ProblemCode[] = ['not-json', 'too-large', 'invalid-input'];

type Described = Omit<Contract, 'id' | 'method' | 'path' | 'problems'> & { readonly problems?: readonly ProblemCode[] };

const described: Readonly<Record<Exclude<OperationName, 'actOnCase'>, Described>> = {
  ...administration,
  readMe: {
    tag: 'person',
    summary: { zh: '我是谁，在哪个单位，什么岗位', en: 'Who is signed in, for which unit, in which roles' },
    replies: { 200: me },
  },
  readOffices: {
    tag: 'person',
    summary: { zh: '单位名录', en: 'The unit tree' },
    replies: { 200: z.array(unit) },
  },
  listWork: {
    tag: 'lists',
    summary: { zh: '我的待办', en: 'My work: what waits for my roles, by due date' },
    detail: 'Objections to decide: `task=objection`. Opinions to approve: `task=assignment&state=drafted`.',
    query: listQuery,
    replies: { 200: taskPage },
    problems: ['invalid-input', 'bad-cursor'],
  },
  listInbox: {
    tag: 'lists',
    summary: { zh: '本单位的待办', en: 'Everything that waits for my unit, by due date' },
    query: listQuery,
    replies: { 200: taskPage },
    problems: ['invalid-input', 'bad-cursor'],
  },
  countInbox: {
    tag: 'lists',
    summary: { zh: '本单位待办的件数', en: 'How many tasks wait for my unit, and how many are late' },
    query: taskFilters,
    replies: { 200: counts },
    problems: ['invalid-input'],
  },
  readBoard: {
    tag: 'lists',
    summary: { zh: '督办看板', en: 'The board of a supervisor: overdue, due and waiting in all units below' },
    detail:
      'For supervisors and heads. Of every unit their office looks over, from the inboxes of those units: what accuses the person or their unit is not in it.',
    query: boardQuery,
    replies: { 200: board },
    problems: ['not-your-role', 'not-below-you', 'too-many-tasks', 'invalid-input'],
    who: [overseers.join(', ')],
    source: 'Art. 39, 40',
  },
  exportBoard: {
    tag: 'lists',
    summary: { zh: '导出督办看板', en: 'The duties of the board as a CSV file' },
    detail: 'Each duty that is overdue, or due this week, one a line.',
    query: boardExport,
    replies: { 200: boardFile },
    problems: ['not-your-role', 'not-below-you', 'too-many-tasks', 'invalid-input'],
    who: [overseers.join(', ')],
    source: 'Art. 39, 40',
  },
  registerCase: {
    tag: 'cases',
    summary: { zh: '登记来信、来访、来电、传真、上级转来的信访件', en: 'Take down a letter, a visit, a call, a fax' },
    detail:
      'A registrar of a petition office. The same Idempotency-Key with the same content gives the same number and query code, with 200. A key that begins with `import:` is the same for the whole office, and is remembered for good.',
    body: registration,
    replies: { 201: receipt, 200: receipt },
    takes: ['idempotency-key'],
    etag: true,
    problems: [
      ...BODY,
      ...(['bad-request-key', 'key-reused', 'not-yours', 'busy', 'received-in-future', 'happened-in-future'] as const),
      ...([
        'no-request',
        'not-a-petition-office',
        'too-many-representatives',
        'too-few-people',
        'accused-holds',
      ] as const),
    ],
    source: 'Art. 17, 19, 20(3), 21',
  },
  searchCases: {
    tag: 'lists',
    summary: { zh: '查找信访件', en: 'Find cases' },
    detail:
      'By number; by name, telephone or identity card, exactly as given; or through the cases of a unit, what was received last first. Personal data is sent in the body, never in an address.',
    body: caseSearch,
    replies: { 200: casePage },
    problems: [...BODY, 'bad-cursor'],
  },
  searchRepeats: {
    tag: 'cases',
    summary: { zh: '登记时查重', en: 'Look for repeats of what is being written down' },
    body: heard,
    replies: { 200: repeatsFound },
    problems: [...BODY, 'not-yours'],
    source: 'Art. 19(3), 21',
  },
  suggestForMatter: {
    tag: 'cases',
    summary: { zh: '登记时推荐内容分类和承办单位', en: 'Suggest classes and units for what is being written down' },
    detail:
      'For a registrar of a petition office. Learned from the register of this deployment twice a day, without accusations, confidential matters or names. The text is kept nowhere.',
    body: toSuggestFor,
    replies: { 200: suggestionsMade },
    problems: [...BODY, 'not-yours'],
  },
  readCase: {
    tag: 'cases',
    summary: { zh: '查看信访件', en: 'Read a case' },
    detail: 'With its history, why each period ends on its day, and what this person can do now.',
    replies: { 200: caseView },
    etag: true,
    problems: ['unknown-case', 'recused'],
  },
  listFiles: {
    tag: 'cases',
    summary: { zh: '查看随件提交的文件', en: 'The files that came with a case' },
    detail: 'The names that the citizen gave are masked.',
    replies: { 200: filesListed },
    problems: ['unknown-case', 'recused'],
  },
  linkFile: {
    tag: 'cases',
    summary: { zh: '下载文件', en: 'An address from which one file is downloaded within five minutes' },
    detail: 'Who asks for it is recorded, before it is answered.',
    replies: { 200: fileLink },
    problems: ['unknown-case', 'recused', 'unknown-file'],
  },
  listRepeats: {
    tag: 'cases',
    summary: { zh: '查重', en: 'Cases that may be the same matter' },
    replies: { 200: repeatsFound },
    problems: ['unknown-case', 'not-yours', 'recused', 'wrong-state'],
    source: 'Art. 19(3), 21',
  },
  readCitizen: {
    tag: 'cases',
    summary: { zh: '查看信访人的姓名和联系方式', en: 'Read who the citizen is, unmasked' },
    detail: 'Each reading is recorded with its reason, before it is answered.',
    body: reasonGiven,
    replies: { 200: citizen },
    problems: [...BODY, 'unknown-case', 'not-yours', 'recused'],
    who: saidOf('citizen'),
    source: readings.citizen.source,
  },
  listCaseAccesses: {
    tag: 'audit',
    summary: { zh: '谁查看过这件的信访人，谁下载过文件', en: 'Who read the citizen of a case, or fetched its files' },
    query: pageQuery,
    replies: { 200: accessPage },
    problems: ['unknown-case', 'not-yours', 'invalid-input', 'bad-cursor'],
    who: saidOf('accesses'),
    source: readings.accesses.source,
  },
  listAccesses: {
    tag: 'audit',
    summary: {
      zh: '一个月里谁查看过信访人，谁下载过文件',
      en: 'Who read which citizen, or fetched which file, in a month',
    },
    query: accessQuery,
    replies: { 200: accessPage },
    problems: ['not-your-role', 'invalid-input', 'bad-cursor'],
    who: saidOf('accesses'),
    source: readings.accesses.source,
  },
  readDocument: {
    tag: 'cases',
    summary: { zh: '查看文书', en: 'What a document says' },
    replies: { 200: documentSaid },
    problems: ['unknown-case', 'recused', 'unknown-document'],
  },
};

function saidOf(reading: Reading): string[] {
  return readings[reading].who.map(({ roles, of }) => `${roles.join(', ')} of ${of}`);
}

/** Every operation of the desk. */
export const contracts: readonly Contract[] = [
  ...Object.entries(described).map(([id, rest]): Contract => {
    const [method, path] = addresses[id as OperationName];
    return { id, method, path, ...rest, problems: [...ANY, ...(rest.problems ?? [])] };
  }),
  ...actionContracts.map((each): Contract => ({ ...each, problems: [...ANY, ...BODY, ...each.problems] })),
];
