import { type DeclaredRoute, readRoutes } from './api-gateway/declared.ts';
import type { Deployment } from './cloudformation/deployment.ts';
import type { Json, Template } from './cloudformation/template.ts';
import { readSchedules, type Schedule } from './scheduler/schedule.ts';
import { type Mapping, readMappings } from './sqs/mapping.ts';

/** All that starts functions, each kind read by the module that will run it. */
export interface Triggers {
  readonly routes: readonly DeclaredRoute[];
  readonly mappings: readonly Mapping[];
  readonly schedules: readonly Schedule[];
}

/** What mentions a function without starting it. */
const bystanders = new Set([
  'AWS::ApiGatewayV2::Authorizer', // its routes ask it
  'AWS::ApiGatewayV2::Integration', // its routes do
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::Permission',
]);

/** Reads the triggers, and refuses a template with one that would start a function in the cloud but not here. */
export function readTriggers(template: Template, deployment: Deployment): Triggers {
  const triggers = {
    routes: readRoutes(deployment),
    mappings: readMappings(deployment),
    schedules: readSchedules(deployment),
  };
  const claimed = Object.values(triggers).flatMap((claims) => claims.map(({ logicalId }) => logicalId));
  for (const logicalId of triggersOf(template)) {
    const claims = claimed.filter((id) => id === logicalId).length;
    if (claims !== 1 && deployment.exists(logicalId)) {
      const { Type } = template.Resources[logicalId] ?? {};
      throw new Error(`${logicalId} (${Type}) is a trigger that ${claims} modules of local/ claim, not one`);
    }
  }
  return triggers;
}

/**
 * The logical ids of all triggers. A resource of a type nobody has heard of counts as one as soon as it mentions a
 * function, so that a new kind of trigger cannot be forgotten.
 */
export function triggersOf({ Resources }: Template): string[] {
  const functions = new Set(Object.keys(Resources).filter((id) => Resources[id]?.Type === 'AWS::Lambda::Function'));
  return Object.entries(Resources).flatMap(([logicalId, { Type, Properties }]) => {
    const starts = Type === 'AWS::ApiGatewayV2::Route' || (!bystanders.has(Type) && mentions(Properties, functions));
    return starts ? [logicalId] : [];
  });
}

function mentions(value: Json, logicalIds: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return [...value.matchAll(/\$\{([^}.]+)/g)].some(([, id]) => logicalIds.has(id ?? ''));
  if (Array.isArray(value)) return value.some((item) => mentions(item, logicalIds));
  if (value === null || typeof value !== 'object') return false;
  const { Ref, 'Fn::GetAtt': attribute } = value;
  if (typeof Ref === 'string' && logicalIds.has(Ref)) return true;
  if (Array.isArray(attribute) && logicalIds.has(String(attribute[0]))) return true;
  return Object.values(value).some((inner) => mentions(inner, logicalIds));
}
