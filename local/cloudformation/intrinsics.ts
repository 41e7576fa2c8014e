import type { Json } from './template.ts';

/** What the intrinsic functions of a template ask about. */
export interface Scope {
  /** A parameter, a pseudo parameter or a resource. */
  ref(name: string): Json;
  attribute(logicalId: string, name: string): Json;
  condition(name: string): boolean;
  /** `{{resolve:service:reference}}`. */
  dynamic(service: string, reference: string): string;
}

const noValue = Symbol('AWS::NoValue');

/** A template value with its intrinsic functions worked out. */
export function resolve(value: Json, scope: Scope): Json {
  const resolved = work(value, scope);
  return resolved === noValue ? null : resolved;
}

function work(value: Json, scope: Scope): Json | typeof noValue {
  if (typeof value === 'string') return withDynamicReferences(value, scope);
  if (Array.isArray(value)) return value.map((item) => work(item, scope)).filter((item) => item !== noValue);
  if (value === null || typeof value !== 'object') return value;
  const [[key, argument] = [], ...more] = Object.entries(value);
  if (key !== undefined && argument !== undefined && more.length === 0) {
    if (key === 'Ref') return argument === 'AWS::NoValue' ? noValue : scope.ref(text(argument));
    if (key.startsWith('Fn::')) return call(key, argument, scope);
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const resolved = work(inner, scope);
      return resolved === noValue ? [] : [[name, resolved]];
    }),
  );
}

function call(name: string, argument: Json, scope: Scope): Json | typeof noValue {
  switch (name) {
    case 'Fn::GetAtt': {
      const [logicalId, ...attribute] = Array.isArray(argument) ? argument.map(text) : text(argument).split('.');
      return scope.attribute(text(logicalId), attribute.join('.'));
    }
    case 'Fn::Join': {
      const [separator, parts] = list(argument);
      return withDynamicReferences(
        list(resolve(parts ?? [], scope))
          .map(text)
          .join(text(separator)),
        scope,
      );
    }
    case 'Fn::Select': {
      const [index, items] = list(argument);
      return list(resolve(items ?? [], scope))[Number(resolve(index ?? null, scope))] ?? null;
    }
    case 'Fn::Split': {
      const [separator, whole] = list(argument);
      return text(resolve(whole ?? null, scope)).split(text(separator));
    }
    case 'Fn::Sub':
      return withDynamicReferences(substitute(argument, scope), scope);
    case 'Fn::If': {
      const [condition, then, otherwise] = list(argument);
      return work((scope.condition(text(condition)) ? then : otherwise) ?? null, scope);
    }
    default:
      throw new Error(`${name}: this intrinsic function is not known here`);
  }
}

function substitute(argument: Json, scope: Scope): string {
  const [pattern, given] = Array.isArray(argument) ? argument : [argument];
  const variables = given !== null && typeof given === 'object' && !Array.isArray(given) ? given : {};
  return text(pattern).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const variable = variables[name];
    if (variable !== undefined) return text(resolve(variable, scope));
    const [logicalId = '', ...attribute] = name.split('.');
    return text(attribute.length === 0 ? scope.ref(name) : scope.attribute(logicalId, attribute.join('.')));
  });
}

function withDynamicReferences(value: string, scope: Scope): string {
  return value.replace(/\{\{resolve:([^:}]+):([^}]+)\}\}/g, (_whole, service: string, reference: string) =>
    scope.dynamic(service, reference),
  );
}

function text(value: Json | undefined): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`a string was expected, not ${JSON.stringify(value)}`);
}

function list(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  throw new Error(`a list was expected, not ${JSON.stringify(value)}`);
}
