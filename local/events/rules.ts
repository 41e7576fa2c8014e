import * as z from 'zod';
import type { Deployment } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';

/** A rule of EventBridge: which events it takes, and what of them it puts into which queue. */
export interface EventRule {
  readonly logicalId: string;
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
}

type Pattern = { readonly [key: string]: readonly string[] | Pattern };
const pattern: z.ZodType<Pattern> = z.lazy(() => z.record(z.string(), z.union([z.array(z.string()), pattern])));
const target = z.strictObject({
  Id: z.string(),
  Arn: z.string().regex(/^arn:[^:]+:sqs:/, 'only queues are told of events here'),
  InputTransformer: z.strictObject({
    InputPathsMap: z.record(z.string(), z.string().regex(/^\$(\.[\w-]+)+$/)),
    InputTemplate: z.string(),
  }),
});
type Target = z.infer<typeof target>;

// Strict: what this machine would ignore must not be deployed unnoticed.
const rule = z.strictObject({
  EventBusName: z.literal('default'),
  EventPattern: pattern,
  State: z.literal('ENABLED'),
  Targets: z.array(target),
});

export function readRules(deployment: Deployment): EventRule[] {
  return deployment.resources('AWS::Events::Rule').map((resource) => {
    const { EventPattern, Targets } = propertiesOf(resource, rule);
    return { logicalId: resource.logicalId, pattern: EventPattern, targets: Targets };
  });
}

/** Exact values only, which is what the template uses. A list in the event matches where one of its values does. */
export function matches(wanted: Pattern, event: unknown): boolean {
  return Object.entries(wanted).every(([key, inner]) => {
    const found = typeof event === 'object' && event !== null ? Reflect.get(event, key) : undefined;
    if (!Array.isArray(inner)) return matches(inner as Pattern, found);
    return [found].flat().some((value) => inner.includes(value));
  });
}

/** The event as a target is given it: each `<name>` of the template stands for what its path leads to, as JSON. */
export function transformed({ InputTransformer }: Target, event: unknown): string {
  const { InputPathsMap, InputTemplate } = InputTransformer;
  return InputTemplate.replace(/"?<([\w-]+)>"?/g, (_, name: string) =>
    JSON.stringify(at(InputPathsMap[name] ?? '$', event) ?? ''),
  );
}

function at(path: string, event: unknown): unknown {
  const steps = path.split('.').slice(1);
  return steps.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    event,
  );
}
