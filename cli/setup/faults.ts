import type { Office } from '../../shared/domain/office.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import type { Reason } from '../refused.ts';

/** What does not fit together in a unit tree and its staff; empty when a stack can work with them. */
export function faultsOf(offices: readonly Office[], staff: readonly Staff[]): Reason[] {
  const byId = new Map(offices.map((unit) => [unit.id, unit]));
  const twice = <T>(values: readonly T[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
  const prefixes = offices.flatMap(({ prefix }) => prefix ?? []);
  return [
    ...twice(offices.map(({ id }) => id)).map((id) =>
      fault('unit-twice', id, '这个单位出现了两次', 'this unit stands there twice'),
    ),
    ...twice(prefixes).map((prefix) =>
      fault('prefix-twice', prefix, '两个信访部门用了同一个编号前缀', 'two petition offices have this prefix'),
    ),
    ...twice(offices.flatMap(({ mark }) => mark ?? [])).map((mark) =>
      fault('mark-twice', mark, '两个单位用了同一个机关代字', 'two units have this mark for their documents'),
    ),
    ...offices.flatMap(({ id, kind, prefix, parent }) => [
      ...(kind === 'petition-office' && !prefix
        ? [
            fault(
              'no-prefix',
              id,
              '信访部门须有编号前缀（2 至 4 个大写字母）',
              'a petition office needs a prefix of 2 to 4 capitals',
            ),
          ]
        : []),
      ...(parent && !byId.has(parent)
        ? [fault('no-parent', id, `没有上级单位 ${parent}`, `there is no unit ${parent}`)]
        : []),
      ...(isOwnAncestor(id, byId) ? [fault('cycle', id, '单位不能是自己的上级', 'a unit cannot be above itself')] : []),
    ]),
    ...(offices.some(({ kind }) => kind === 'petition-office')
      ? []
      : [fault('no-petition-office', 'offices.json', '至少要有一个信访部门', 'there must be a petition office')]),
    ...staff.flatMap(({ id, office }) =>
      byId.has(office) ? [] : [fault('no-unit', id, `没有单位 ${office}`, `there is no unit ${office}`)],
    ),
  ];
}

function isOwnAncestor(id: Office['id'], byId: ReadonlyMap<string, Office>): boolean {
  const seen = new Set<string>();
  for (let above = byId.get(id)?.parent; above && !seen.has(above); above = byId.get(above)?.parent) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}

function fault(code: string, path: string, zh: string, en: string): Reason {
  return { code, path, zh, en };
}
