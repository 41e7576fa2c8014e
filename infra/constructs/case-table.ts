import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { retention } from '../../shared/policy/retention.ts';
import type { IndexName } from '../functions.ts';

/** What an index holds of a row. The inbox is read as a list on screen, facts are counted; the others say where to look. */
const projections: Readonly<Record<IndexName, Pick<GlobalSecondaryIndexProps, 'projectionType' | 'nonKeyAttributes'>>> =
  {
    outbox: { projectionType: ProjectionType.KEYS_ONLY },
    inbox: { projectionType: ProjectionType.ALL },
    due: { projectionType: ProjectionType.KEYS_ONLY },
    unit: { projectionType: ProjectionType.KEYS_ONLY },
    fact: { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: ['fact'] },
    published: { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: ['id', 'on', 'unit', 'title'] },
  };

/** The one table: cases, their history, and everything that must change with them in one transaction. */
export class CaseTable extends Table {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: retention.backup.days,
      },
      timeToLiveAttribute: 'ttl',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [indexName, projection] of Object.entries(projections)) {
      this.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: `${indexName}Pk`, type: AttributeType.STRING },
        sortKey: { name: `${indexName}Sk`, type: AttributeType.STRING },
        ...projection,
      });
    }
  }
}
