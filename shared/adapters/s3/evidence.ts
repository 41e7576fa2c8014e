import { CopyObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { FileId } from '../../domain/ids.ts';
import type { Evidence } from '../../ports/file-shelf.ts';
import { isGone } from './gone.ts';
import { kept, waiting } from './places.ts';

export class S3Evidence implements Evidence {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async keep(id: FileId) {
    if (await this.#isKept(id)) return;
    const CopySource = `${this.#bucket}/${waiting(id)}`;
    await this.#client.send(new CopyObjectCommand({ Bucket: this.#bucket, Key: kept(id), CopySource }));
  }

  async #isKept(id: FileId): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: kept(id) }));
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }
}

export const openEvidence = (bucket: string): Evidence => new S3Evidence(new S3Client(), bucket);
