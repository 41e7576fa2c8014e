import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { FileId } from '../../domain/ids.ts';
import type { Downloads } from '../../ports/file-shelf.ts';
import { isGone } from './gone.ts';
import { kept, waiting } from './places.ts';

const LINK_SECONDS = 300;

export class S3Downloads implements Downloads {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async link(id: FileId, name: string) {
    const command = new GetObjectCommand({
      Bucket: this.#bucket,
      Key: await this.#placeOf(id),
      ResponseContentDisposition: `attachment; filename="${name}"`,
      ResponseContentType: 'application/octet-stream',
    });
    return getSignedUrl(this.#client, command, { expiresIn: LINK_SECONDS });
  }

  /** In the moments between sending and keeping, a file still lies where it waited. */
  async #placeOf(id: FileId): Promise<string> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: kept(id) }));
      return kept(id);
    } catch (error) {
      if (isGone(error)) return waiting(id);
      throw error;
    }
  }
}

export const openDownloads = (bucket: string): Downloads => new S3Downloads(new S3Client(), bucket);
