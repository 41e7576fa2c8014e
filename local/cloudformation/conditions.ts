import type { Json } from './template.ts';

/** Whether a condition of the template holds. `resolve` works out the values that it compares. */
export function holds(condition: Json, resolve: (value: Json) => Json, named: (name: string) => boolean): boolean {
  const [[name, argument] = []] = Object.entries(condition ?? {});
  const each = (): boolean[] => (Array.isArray(argument) ? argument : []).map((inner) => holds(inner, resolve, named));
  switch (name) {
    case 'Condition':
      return named(String(argument));
    case 'Fn::Equals': {
      const [left, right] = Array.isArray(argument) ? argument.map(resolve) : [];
      return left === right;
    }
    case 'Fn::Not':
      return !each()[0];
    case 'Fn::And':
      return each().every(Boolean);
    case 'Fn::Or':
      return each().some(Boolean);
    default:
      throw new Error(`${name}: this condition function is not known here`);
  }
}
