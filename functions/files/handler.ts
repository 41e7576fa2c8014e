import { S3Client } from '@aws-sdk/client-s3';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { DynamoTrays } from '../../shared/adapters/dynamo/trays.ts';
import { S3Intake } from '../../shared/adapters/s3/intake.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { publicAssets } from '../../web/public/assets.ts';
import { fileAddresses } from './pages.ts';

const env = readEnv('TABLE_NAME', 'TIME_ZONE', 'FILES_BUCKET', 'SITE_URL', 'CODE_KEY');
const { siteStyle, mark, uploadScript } = publicAssets;

const table = openTable(env.TABLE_NAME);

export const handler = fileAddresses({
  trays: new DynamoTrays(table, systemNow),
  gate: new DynamoGateBook(table),
  codeKey: env.CODE_KEY,
  jurisdiction: { timeZone: env.TIME_ZONE },
  intake: new S3Intake(new S3Client(), env.FILES_BUCKET),
  now: systemNow,
  siteUrl: env.SITE_URL,
  style: siteStyle.path,
  mark: mark.path,
  script: uploadScript.path,
});
