import { parseArgs } from 'node:util';
import { Complaint } from '../complaint.ts';

export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly help: boolean;
}

export const usage = `npm start -- [选项 options]

  --port N     端口，默认 4000         port, 4000 by default
  --data DIR   数据目录，默认 .huiyin  where the data is kept, .huiyin by default
  --no-demo    不载入演示数据          an empty system, without the demo
  --help       显示本说明              this text`;

export function readOptions(args: string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        port: { type: 'string', default: '4000' },
        data: { type: 'string', default: '.huiyin' },
        demo: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(`--port ${values.port}`);
    return { port, dataDir: values.data, demo: values.demo, help: values.help };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Complaint(`看不懂的选项：${problem}\n${usage}`, `Not understood: ${problem}`);
  }
}
