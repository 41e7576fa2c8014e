import { S3ServiceException } from '@aws-sdk/client-s3';

/** Whether it is not there. To a role that may not list the bucket, S3 says 403 instead of 404. */
export function isGone(error: unknown): boolean {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  return status === 404 || status === 403;
}
