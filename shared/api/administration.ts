import * as z from 'zod';
import { type Upkeep, upkeep } from '../domain/upkeep.ts';
import { accessQuery } from '../schema/access.ts';
import { changedPerson, changedUnit, closing, leaving, newPerson, newUnit } from '../schema/administration.ts';
import { ownReachGiven, reachGiven } from '../schema/reach.ts';
import type { Contract, ProblemCode } from './contract.ts';
import {
  calendarInForce,
  changePage,
  personKept,
  policyInForce,
  reachesKept,
  reachKept,
  staffKept,
  unitKept,
  unitsKept,
} from './replies/administration.ts';

type Described = Omit<Contract, 'id' | 'method' | 'path' | 'problems'> & { readonly problems: readonly ProblemCode[] };

const OWN_BODY: readonly ProblemCode[] = ['not-json', 'too-large', 'invalid-input'];
const BODY: readonly ProblemCode[] = [...OWN_BODY, 'not-yours', 'outside-your-units'];
const MATCH: readonly ProblemCode[] = ['version-needed', 'bad-version', 'changed-since'];
const TREE: readonly ProblemCode[] = [
  ...(['unknown-unit', 'unit-closed', 'own-ancestor', 'prefix-needed', 'prefix-taken', 'mark-taken'] as const),
];
const POSTS: readonly ProblemCode[] = ['unknown-unit', 'unit-closed', 'own-record'];

const reads = (what: Upkeep) => ({ who: [upkeep[what].reads.join(', ')] });
const changes = (what: Upkeep) => ({ who: [`${upkeep[what].changes.join(', ')} of the unit or above it`] });

const law = z.looseObject({}).meta({ description: 'The same JSON that the command line loads.' });
const counted =
  'The running periods of every open case are counted again by it within half an hour, with an event of each that moves.';

/** What administrators and auditors do. Nobody reads a case by it. */
export const administration = {
  listUnits: {
    tag: 'administration',
    summary: { zh: '本单位及下属单位，含已撤销的', en: 'My unit and those below, closed ones too' },
    replies: { 200: unitsKept },
    problems: ['not-your-role'],
    ...reads('units'),
  },
  createUnit: {
    tag: 'administration',
    summary: { zh: '新增单位', en: 'Enter a new unit' },
    body: newUnit,
    replies: { 201: unitKept },
    etag: true,
    problems: [...BODY, ...TREE, 'unit-exists'],
    ...changes('units'),
  },
  changeUnit: {
    tag: 'administration',
    summary: {
      zh: '修改单位：名称、上级、联系方式',
      en: 'Change a unit: its name, what it stands under, how it is reached',
    },
    detail: 'The whole unit as it is to be. A unit cannot stand under itself or under one below it.',
    body: changedUnit,
    replies: { 200: unitKept },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, ...TREE],
    ...changes('units'),
  },
  closeUnit: {
    tag: 'administration',
    summary: { zh: '撤销单位，由另一单位继续行使其职权', en: 'Close a unit whose powers another carries on' },
    detail: 'Its open tasks are in the inbox of its successor within a minute.',
    body: closing,
    replies: { 200: unitKept },
    takes: ['if-match'],
    etag: true,
    problems: [
      ...BODY,
      ...MATCH,
      ...([
        'unknown-unit',
        'unit-closed',
        'own-successor',
        'not-a-petition-office',
        'closed-in-future',
        'units-below',
      ] as const),
    ],
    source: 'Art. 24(2)',
    ...changes('units'),
  },
  listStaff: {
    tag: 'administration',
    summary: { zh: '本单位及下属单位的人员', en: 'The staff of my unit and those below' },
    replies: { 200: staffKept },
    problems: ['not-your-role'],
    ...reads('staff'),
  },
  createPerson: {
    tag: 'administration',
    summary: { zh: '新增人员', en: 'Enter somebody' },
    body: newPerson,
    replies: { 201: personKept },
    etag: true,
    problems: [...BODY, ...POSTS, 'person-exists'],
    ...changes('staff'),
  },
  changePerson: {
    tag: 'administration',
    summary: { zh: '修改人员：姓名、单位、岗位', en: 'Change somebody: their name, units and roles' },
    detail: 'In force with their next request. Nobody changes themselves.',
    body: changedPerson,
    replies: { 200: personKept },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, ...POSTS, 'unknown-person'],
    ...changes('staff'),
  },
  deactivatePerson: {
    tag: 'administration',
    summary: { zh: '人员离岗', en: 'Somebody leaves' },
    detail: 'They sign in no more; their name stays in the histories.',
    body: leaving,
    replies: { 200: personKept },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, 'own-record', 'unknown-person'],
    ...changes('staff'),
  },
  listReach: {
    tag: 'administration',
    summary: { zh: '一个单位及其人员各怎样接收通知', en: 'How a unit and each of its staff are told' },
    detail: 'The unit first; whoever said nothing has version 0. Of a webhook only its host is shown.',
    replies: { 200: reachesKept },
    problems: ['not-yours', 'outside-your-units', 'unknown-unit'],
    ...reads('reach'),
  },
  changeReach: {
    tag: 'administration',
    summary: { zh: '修改单位或人员怎样接收通知', en: 'Change how a unit or somebody of its staff is told' },
    detail: 'The channels are tried in their order until one takes the notice.',
    body: reachGiven,
    replies: { 200: reachKept },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, 'unknown-unit', 'unknown-person', 'no-text-messages'],
    ...changes('reach'),
  },
  readOwnReach: {
    tag: 'person',
    summary: { zh: '我怎样接收通知', en: 'How I am told' },
    detail: 'In the post that the request is made in.',
    replies: { 200: reachKept },
    etag: true,
    problems: [],
  },
  changeOwnReach: {
    tag: 'person',
    summary: { zh: '修改我怎样接收通知', en: 'Change how I am told' },
    body: ownReachGiven,
    replies: { 200: reachKept },
    takes: ['if-match'],
    etag: true,
    problems: [...OWN_BODY, ...MATCH, 'no-text-messages'],
  },
  readCalendar: {
    tag: 'administration',
    summary: { zh: '现行的放假和调休安排', en: 'The holidays and make-up days in force' },
    replies: { 200: calendarInForce },
    etag: true,
    problems: ['not-your-role'],
    ...reads('law'),
  },
  loadCalendar: {
    tag: 'administration',
    summary: { zh: '写入新公布的放假安排', en: 'Load a newer holiday notice' },
    detail: counted,
    body: law,
    replies: { 200: calendarInForce },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, 'calendar-gap', 'unsound-law'],
    ...changes('law'),
  },
  readPolicy: {
    tag: 'administration',
    summary: { zh: '现行的各项期限和规定', en: 'The policy in force' },
    replies: { 200: policyInForce },
    etag: true,
    problems: ['not-your-role'],
    ...reads('law'),
  },
  loadPolicy: {
    tag: 'administration',
    summary: { zh: '写入新的规定', en: 'Load a policy' },
    detail: counted,
    body: law,
    replies: { 200: policyInForce },
    takes: ['if-match'],
    etag: true,
    problems: [...BODY, ...MATCH, 'unsound-law'],
    ...changes('law'),
  },
  listChanges: {
    tag: 'audit',
    summary: { zh: '谁改过单位、人员、放假安排和规定', en: 'Who changed what of units, staff, calendar and policy' },
    query: accessQuery,
    replies: { 200: changePage },
    problems: ['not-your-role', 'invalid-input', 'bad-cursor'],
    ...reads('changes'),
  },
} as const satisfies Readonly<Record<string, Described>>;
