import * as z from 'zod';
import { all, type Template } from './template.ts';

const Variables = z.object({ POWERTOOLS_SERVICE_NAME: z.string() }).catchall(z.unknown());

const Lambda = z.object({
  Architectures: z.array(z.string()),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables }),
  Handler: z.string(),
  LoggingConfig: z.object({ LogGroup: z.unknown() }),
  Role: z.unknown(),
  Runtime: z.string(),
  Timeout: z.number(),
  TracingConfig: z.unknown().optional(),
  ReservedConcurrentExecutions: z.number().optional(),
});

export interface Lambda extends z.infer<typeof Lambda> {
  readonly id: string;
  readonly name: string;
}

/** The functions of the stack, by the name of their capability. */
export function functionsIn(template: Template): Map<string, Lambda> {
  const functions = all(template, 'AWS::Lambda::Function', Lambda).map((each) => ({
    ...each,
    name: each.Environment.Variables.POWERTOOLS_SERVICE_NAME,
  }));
  return new Map(functions.map((each) => [each.name, each]));
}
