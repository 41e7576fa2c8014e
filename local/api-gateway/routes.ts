/** A route of the API: `GET /cases/{number}`, `ANY /{proxy+}` or `$default`. */
export interface Route<T> {
  readonly key: string;
  readonly target: T;
}

export interface Match<T> {
  readonly route: Route<T>;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern<T> {
  readonly route: Route<T>;
  readonly method: string;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'variable' | 'greedy'; readonly name: string };

const rank = { literal: 0, variable: 1, greedy: 2 };

/** Finds the route for a request, as API Gateway does: the most specific path, then the method before ANY, then $default. */
export function router<T>(routes: readonly Route<T>[]): (method: string, path: string) => Match<T> | undefined {
  const fallback = routes.find(({ key }) => key === '$default');
  const patterns = routes
    .filter((route) => route !== fallback)
    .map(parse)
    .sort(bySpecificity);

  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.method !== method && pattern.method !== 'ANY') continue;
      const parameters = parametersOf(pattern.segments, parts);
      if (parameters) return { route: pattern.route, parameters };
    }
    return fallback && { route: fallback, parameters: {} };
  };
}

function parse<T>(route: Route<T>): Pattern<T> {
  const [method = '', path = ''] = route.key.split(' ');
  return { route, method, segments: path.split('/').slice(1).map(segment) };
}

function segment(text: string): Segment {
  const variable = /^\{(\w+)(\+?)\}$/.exec(text);
  if (!variable) return { kind: 'literal', text };
  return { kind: variable[2] ? 'greedy' : 'variable', name: variable[1] ?? '' };
}

function bySpecificity<T>(a: Pattern<T>, b: Pattern<T>): number {
  for (let i = 0; i < Math.min(a.segments.length, b.segments.length); i++) {
    const difference = rankAt(a, i) - rankAt(b, i);
    if (difference !== 0) return difference;
  }
  return b.segments.length - a.segments.length || Number(a.method === 'ANY') - Number(b.method === 'ANY');
}

function rankAt<T>({ segments }: Pattern<T>, index: number): number {
  return rank[segments[index]?.kind ?? 'literal'];
}

function parametersOf(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (segment.kind === 'greedy') {
      const rest = parts.slice(index).join('/');
      return rest === '' ? undefined : { ...parameters, [segment.name]: rest };
    }
    if (segment.kind === 'literal') {
      if (segment.text !== part) return undefined;
    } else {
      if (part === '') return undefined;
      parameters[segment.name] = part;
    }
  }
  return parts.length === segments.length ? parameters : undefined;
}
