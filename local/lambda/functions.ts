import { relative } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Deployment } from '../cloudformation/deployment.ts';
import type { DataDir } from '../data-dir.ts';
import type { Say } from '../say.ts';
import type { FunctionError } from './environment.ts';
import { hostFunction, type LambdaFunction } from './function.ts';
import { functionSpec, type Surroundings } from './function-spec.ts';

export interface Functions {
  readonly all: readonly LambdaFunction[];
  /** By its ARN or its name: a template uses both. */
  called(name: string): LambdaFunction;
  stop(): Promise<void>;
}

export interface Host extends Surroundings {
  readonly clock: Clock;
  readonly data: DataDir;
  readonly say: Say;
}

/** Hosts every function of the template. None starts before its first event. */
export function hostFunctions(deployment: Deployment, host: Host): Functions {
  const all = deployment.resources('AWS::Lambda::Function').map((resource) => {
    const spec = functionSpec(resource, host);
    const logFile = host.data.file(`logs/${spec.name}.log`);
    const failed = ({ message }: FunctionError): void => {
      const where = relative('', logFile);
      host.say(`函数 ${spec.name} 出错：${message}（见 ${where}）`, `Function ${spec.name}: ${message} (see ${where})`);
    };
    return hostFunction(spec, { clock: host.clock.offset, logFile, failed });
  });
  return {
    all,
    called(name) {
      const found = all.find((lambda) => lambda.arn === name || lambda.name === name);
      if (found === undefined) throw new Error(`${name}: not a function of the template`);
      return found;
    },
    async stop() {
      await Promise.all(all.map((lambda) => lambda.stop()));
    },
  };
}
