import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { retention } from '../../shared/policy/retention.ts';
import type { FilePlace } from '../functions.ts';

/** Files that never became part of a case vanish by themselves, after so many days; a tray forgets them before. */
const vanishing: Readonly<Partial<Record<FilePlace, number>>> = {
  incoming: retention['incoming-file'].days,
  waiting: retention['waiting-file'].days,
};

const forgetting = ([place, days]: [string, number]): LifecycleRule => ({
  id: place,
  prefix: `${place}/`,
  expiration: Duration.days(days),
  // What was taken out or overwritten is gone as well: a photo that came in still says where it was taken.
  noncurrentVersionExpiration: Duration.days(1),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
});

/**
 * What citizens attach. Under `kept/` it is evidence: versions are kept and the stack never deletes them. Browsers post
 * to it from the pages of one site, and nobody reads it without a signed address.
 */
export class FileStore extends Bucket {
  constructor(scope: Construct, id: string, siteUrl: string) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      cors: [
        {
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: [siteUrl],
          allowedHeaders: ['content-type'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        ...Object.entries(vanishing).map(forgetting),
        { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  place(place: FilePlace): string {
    return this.arnForObjects(`${place}/*`);
  }
}
