import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Deployed } from '../cloudformation/deployment.ts';
import type { Place } from '../cloudformation/place.ts';
import { propertiesOf } from '../cloudformation/properties.ts';
import type { Running } from '../data-dir.ts';

/** A function as the template declares it, ready to be run here. */
export interface FunctionSpec {
  readonly name: string;
  readonly arn: string;
  /** The bundle with the handler, and what the handler is called there. */
  readonly file: string;
  readonly exportName: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeOptions: string[];
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

const functionSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).prefault({}),
});

/** What Lambda would add to what the template says. */
export interface Surroundings {
  readonly place: Place;
  readonly endpoints: Running['endpoints'];
  assetOf(objectKey: string): string;
}

export function functionSpec(resource: Deployed, around: Surroundings): FunctionSpec {
  const declared = propertiesOf(resource, functionSchema);
  const { ref, arn } = resource;
  const [module = '', exportName = ''] = declared.Handler.split('.');
  const { NODE_OPTIONS = '', ...variables } = declared.Environment.Variables;
  return {
    name: ref,
    arn,
    file: moduleFile(around.assetOf(declared.Code.S3Key), module),
    exportName,
    environment: { ...variables, ...givenByLambda(ref, declared.MemorySize, around) },
    nodeOptions: NODE_OPTIONS.split(' ').filter(Boolean),
    timeoutMs: declared.Timeout * 1000,
    memoryMb: declared.MemorySize,
  };
}

function givenByLambda(name: string, memoryMb: number, { place, endpoints }: Surroundings): Record<string, string> {
  return {
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // Where the SDK finds the services, without a word of it in the product.
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SESV2: endpoints.mail,
  };
}

function moduleFile(directory: string, module: string): string {
  const file = ['.mjs', '.js', '.cjs'].map((ending) => join(directory, module + ending)).find(existsSync);
  if (file === undefined) throw new Error(`${directory}: no ${module}.mjs`);
  return file;
}
