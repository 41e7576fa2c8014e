import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const about = z.object({
  type: z.string(),
  disposition: z.string().optional(),
  metadata: z.record(z.string(), z.string()),
});

export type About = z.infer<typeof about>;
export interface StoredObject extends About {
  readonly content: Buffer;
}

/** The objects of buckets as files of this machine, so that a restart finds them again. */
export class Objects {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  put(bucket: string, key: string, content: Uint8Array, told: About): void {
    const file = this.#file(bucket, key);
    mkdirSync(join(this.#dir, bucket), { recursive: true });
    // In one piece or not at all, also when the process ends meanwhile.
    writeFileSync(`${file}.part`, content);
    writeFileSync(`${file}.json`, JSON.stringify(told));
    renameSync(`${file}.part`, file);
  }

  get(bucket: string, key: string): StoredObject | undefined {
    const file = this.#file(bucket, key);
    if (!existsSync(file)) return undefined;
    return { ...about.parse(JSON.parse(readFileSync(`${file}.json`, 'utf8'))), content: readFileSync(file) };
  }

  remove(bucket: string, key: string): void {
    const file = this.#file(bucket, key);
    rmSync(file, { force: true });
    rmSync(`${file}.json`, { force: true });
  }

  #file(bucket: string, key: string): string {
    return join(this.#dir, bucket, encodeURIComponent(key));
  }
}
