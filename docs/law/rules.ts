import type { ActionName } from '../../shared/domain/commands.ts';
import {
  clockKinds,
  documentKinds,
  limitNames,
  paths,
  refusalGrounds,
  supervisionGrounds,
} from '../../shared/domain/policy.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import {
  actionNames,
  clockNames,
  documentNames,
  pathNames,
  refusalGroundNames,
  rungNames,
  supervisionGroundNames,
} from '../../shared/i18n/names.ts';
import { national } from '../../shared/policy/national.ts';
import { duties } from './duties.ts';

/** One rule of the system: a row of a table or a duty, with what it rests on. */
export interface Rule {
  /** `clock:handle`; a test that proves the rule has it in its title. */
  readonly id: string;
  readonly source: string;
  readonly zh: string;
  readonly en: string;
}

const limitWords = {
  representatives: ['代表人数上限', 'most representatives'],
  bounces: ['第几次异议起由上级裁决', 'the objection from which on the superior decides'],
  units: ['承办单位总数上限', 'most units at once'],
  'simple-people': ['简易办理的人数上限', 'most people on the simple track'],
} as const;

/** Every rule there is: actions, clocks, paths, grounds, documents, limits, the ladder, the rating window, and duties. */
export function rules(): Rule[] {
  const actions = Object.keys(transitions) as ActionName[];
  const named = <K extends string>(
    what: string,
    kinds: readonly K[],
    names: Readonly<Record<Lang, Readonly<Record<K, string>>>>,
    sourceOf: (kind: K) => string,
    more: (kind: K) => readonly [zh: string, en: string] = () => ['', ''],
  ): Rule[] =>
    kinds.map((kind) => {
      const [zh, en] = more(kind);
      return { id: `${what}:${kind}`, source: sourceOf(kind), zh: names.zh[kind] + zh, en: names.en[kind] + en };
    });
  const limit = (kind: (typeof clockKinds)[number]) => {
    const { days, unit } = national.clocks[kind].period;
    return unit === 'working'
      ? ([`：${days} 个工作日`, `: ${days} working days`] as const)
      : ([`：${days} 日`, `: ${days} days`] as const);
  };
  return [
    ...named('action', actions, actionNames, (kind) => transitions[kind].source),
    ...named('clock', clockKinds, clockNames, (kind) => national.clocks[kind].source, limit),
    ...named('path', paths, pathNames, (kind) => national.paths[kind].source),
    ...named('refusal', refusalGrounds, refusalGroundNames, (kind) => national.refusals[kind].source),
    ...named('ground', supervisionGrounds, supervisionGroundNames, (kind) => national.grounds[kind].source),
    ...named('document', documentKinds, documentNames, (kind) => national.documents[kind].source),
    ...limitNames.map((name) => {
      const { count, source } = national.limits[name];
      const [zh, en] = limitWords[name];
      return { id: `limit:${name}`, source, zh: `${zh}：${count}`, en: `${en}: ${count}` };
    }),
    ...national.ladder.map(({ rung, source }) => {
      return {
        id: `ladder:${rung}`,
        source,
        zh: `督办层级：${rungNames.zh[rung]}`,
        en: `rung of supervision: ${rung}`,
      };
    }),
    {
      id: 'rating:window',
      source: national.rating.source,
      zh: `评价期：${national.rating.window.days} 日`,
      en: `rating window: ${national.rating.window.days} days`,
    },
    ...Object.entries(duties).map(([id, duty]) => ({ id: `duty:${id}`, ...duty })),
  ];
}
