import * as z from 'zod';

/** Where a test run keeps it for all of its files: the library that synthesizes takes seconds to load. */
const KEPT = 'DECLARED_TABLE';

/** The table as the stack declares it. */
export async function declaredTable(): Promise<object> {
  const kept = process.env[KEPT];
  return kept ? JSON.parse(kept) : synthesized();
}

/** Before the first file of a test run. */
export async function setup(): Promise<void> {
  process.env[KEPT] = JSON.stringify(await synthesized());
}

async function synthesized(): Promise<object> {
  const [{ App, Stack }, { Template }, { CaseTable }] = await Promise.all([
    import('aws-cdk-lib'),
    import('aws-cdk-lib/assertions'),
    import('../../infra/constructs/case-table.ts'),
  ]);
  const stack = new Stack(new App(), 'Tables', { env: { region: 'eu-west-2' } });
  new CaseTable(stack, 'Cases');
  const [table] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));
  return z.object({ Properties: z.looseObject({}) }).parse(table).Properties;
}
