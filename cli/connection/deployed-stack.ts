import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { Complaint } from '../../local/complaint.ts';
import { outputs, type StackFacts } from './stack-facts.ts';

/** A stack in the cloud, found by its name with the usual AWS credentials. */
export async function deployedStack(name: string, region: string | undefined): Promise<StackFacts> {
  const { Outputs = [] } = await describe(name, region);
  const told = Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
  const parsed = outputs.safeParse(told);
  if (!parsed.success)
    throw new Complaint(
      `${name} 不是回音的堆栈：缺少应有的输出。`,
      `${name} is not a stack of Huiyin: outputs are missing.`,
    );
  return { url: told.Url ?? '', outputs: parsed.data, ...(region !== undefined && { region }) };
}

async function describe(name: string, region: string | undefined): Promise<Stack> {
  try {
    const client = new CloudFormationClient(region === undefined ? {} : { region });
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    if (Stacks?.[0]) return Stacks[0];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Complaint(
      `没能找到堆栈 ${name}：请核对名称、区域和 AWS 凭证。`,
      `Stack ${name} was not found: ${reason}`,
    );
  }
  throw new Complaint(`没有堆栈 ${name}。`, `There is no stack ${name}.`);
}
