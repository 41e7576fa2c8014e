import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { FileId } from '../../domain/ids.ts';
import type { Arrival, Intake, UploadForm } from '../../ports/file-shelf.ts';
import { encodedWords } from './encoded-words.ts';
import { isGone } from './gone.ts';
import { incoming, waiting } from './places.ts';

/** A slow line may need long for twenty megabytes. */
const FORM_SECONDS = 3_600;
/** More than is taken: what is too large by a little is told so in words, not by the store in XML. */
const POST_BYTES_MAX = 50 * 1024 * 1024;
/** Whatever it is, no browser shows it. */
const NEUTRAL = { ContentType: 'application/octet-stream', ContentDisposition: 'attachment' };

/** S3 puts the name of the file in its place; the policy is held against what it becomes. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3 fills it in, not we
const NAME_OF_FILE = '${filename}';

export class S3Intake implements Intake {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async form(id: FileId, back: string): Promise<UploadForm> {
    const { url, fields } = await createPresignedPost(this.#client, {
      Bucket: this.#bucket,
      Key: incoming(id),
      Expires: FORM_SECONDS,
      Fields: { 'Content-Type': NEUTRAL.ContentType, success_action_redirect: back },
      Conditions: [
        ['content-length-range', 0, POST_BYTES_MAX],
        ['starts-with', '$x-amz-meta-name', ''],
      ],
    });
    return { url, fields: { ...fields, 'x-amz-meta-name': NAME_OF_FILE } };
  }

  async arrival(id: FileId): Promise<Arrival | undefined> {
    try {
      const { ContentLength = 0, VersionId, Metadata } = await this.#client.send(new HeadObjectCommand(this.#at(id)));
      const name = encodedWords(Metadata?.name ?? '');
      return { bytes: ContentLength, name, ...(VersionId && { version: VersionId }) };
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async read(id: FileId, { version }: Arrival) {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ ...this.#at(id), VersionId: version }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async wait(id: FileId, content: Uint8Array) {
    const place = { Bucket: this.#bucket, Key: waiting(id) };
    await this.#client.send(new PutObjectCommand({ ...place, ...NEUTRAL, Body: content }));
  }

  /** This version by its name: a mark of deletion would leave it, and the place in the photo, underneath. */
  async discard(id: FileId, { version }: Arrival) {
    await this.#client.send(new DeleteObjectCommand({ ...this.#at(id), VersionId: version }));
  }

  async forget(id: FileId) {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: waiting(id) }));
  }

  #at(id: FileId) {
    return { Bucket: this.#bucket, Key: incoming(id) };
  }
}
