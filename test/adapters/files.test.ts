import {
  CopyObjectCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { S3Downloads } from '../../shared/adapters/s3/downloads.ts';
import { S3Evidence } from '../../shared/adapters/s3/evidence.ts';
import { S3Intake } from '../../shared/adapters/s3/intake.ts';
import type { FileId } from '../../shared/domain/ids.ts';

const s3 = mockClient(S3Client);
const client = new S3Client({ region: 'eu-west-2', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
const id = '0123456789abcdef0123456789abcdef' as FileId;
const Bucket = 'files';

const answered = (httpStatusCode: number) =>
  new S3ServiceException({ name: 'Refused', message: 'Refused', $fault: 'client', $metadata: { httpStatusCode } });

afterAll(() => s3.restore());
beforeEach(() => {
  s3.reset();
});

describe('a file that arrives', () => {
  const intake = new S3Intake(client, Bucket);

  it('is read under the name it had, encoded or not, and in the version that was looked at', async () => {
    s3.on(HeadObjectCommand, { Bucket, Key: `incoming/${id}` })
      .resolvesOnce({ ContentLength: 7, VersionId: 'v1', Metadata: { name: '=?UTF-8?B?54Wn54mHLmpwZw==?=' } })
      .resolvesOnce({ ContentLength: 7, Metadata: { name: 'photo.jpg' } });
    expect(await intake.arrival(id)).toEqual({ bytes: 7, name: '照片.jpg', version: 'v1' });
    expect(await intake.arrival(id)).toEqual({ bytes: 7, name: 'photo.jpg' });
  });

  it.each([404, 403])('is none where S3 says %i, and a failure stays one', async (status) => {
    s3.on(HeadObjectCommand).rejectsOnce(answered(status)).rejectsOnce(answered(503));
    expect(await intake.arrival(id)).toBeUndefined();
    await expect(intake.arrival(id)).rejects.toThrow('Refused');
  });

  it('waits where no browser shows it, and is discarded in its very version', async () => {
    await intake.wait(id, new Uint8Array([1]));
    await intake.discard(id, { bytes: 1, name: 'a', version: 'v1' });
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      ...{ Bucket, Key: `waiting/${id}`, ContentType: 'application/octet-stream', ContentDisposition: 'attachment' },
    });
    expect(s3.commandCalls(DeleteObjectCommand)[0]?.args[0].input).toEqual({
      ...{ Bucket, Key: `incoming/${id}`, VersionId: 'v1' },
    });
  });
});

describe('a file that was sent with something', () => {
  it('is copied to where it is kept, once', async () => {
    const evidence = new S3Evidence(client, Bucket);
    s3.on(HeadObjectCommand).rejectsOnce(answered(404)).resolves({});
    await evidence.keep(id);
    await evidence.keep(id);
    expect(s3.commandCalls(CopyObjectCommand).map(({ args: [{ input }] }) => input)).toEqual([
      { Bucket, Key: `kept/${id}`, CopySource: `${Bucket}/waiting/${id}` },
    ]);
  });

  it('is not kept silently where S3 fails', async () => {
    s3.on(HeadObjectCommand).rejects(answered(503));
    await expect(new S3Evidence(client, Bucket).keep(id)).rejects.toThrow('Refused');
    expect(s3.commandCalls(CopyObjectCommand)).toEqual([]);
  });

  it('is fetched for five minutes from where it lies, and always as a download', async () => {
    const downloads = new S3Downloads(client, Bucket);
    s3.on(HeadObjectCommand).resolvesOnce({}).rejectsOnce(answered(404));
    const [kept, waiting] = [new URL(await downloads.link(id, 'a.jpg')), new URL(await downloads.link(id, 'a.jpg'))];
    expect(kept.pathname).toMatch(new RegExp(`/kept/${id}$`));
    expect(waiting.pathname).toMatch(new RegExp(`/waiting/${id}$`));
    expect(kept.searchParams.get('X-Amz-Expires')).toBe('300');
    expect(kept.searchParams.get('response-content-disposition')).toBe('attachment; filename="a.jpg"');
    expect(kept.searchParams.get('response-content-type')).toBe('application/octet-stream');
  });
});
