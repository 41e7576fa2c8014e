import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deployedStack } from '../../cli/connection/deployed-stack.ts';
import { close, listen } from '../../local/services/ports.ts';

const queue = (name: string) => `https://sqs.eu-west-2.amazonaws.com/111122223333/${name}`;
const outputs = {
  ...{ Url: 'https://huiyin.example', TableName: 'Cases', FilesBucketName: 'files' },
  ...{ TransfersQueueUrl: queue('transfers'), TransfersDeadLettersUrl: queue('transfers-dead-letters') },
  ...{ NoticesQueueUrl: queue('notices'), NoticesDeadLettersUrl: queue('notices-dead-letters') },
  ...{ AlertsQueueUrl: queue('alerts'), AlertsDeadLettersUrl: queue('alerts-dead-letters') },
};

/** CloudFormation, as far as it tells the outputs of a stack. */
const answer = (told: object) => `<DescribeStacksResponse><DescribeStacksResult><Stacks><member>
  <StackName>Huiyin</StackName><StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-03-02T00:00:00Z</CreationTime>
  <Outputs>${Object.entries(told)
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`)
    .join('')}</Outputs>
</member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const unknown = `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code>
  <Message>Stack with id Nowhere does not exist</Message></Error></ErrorResponse>`;

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      const name = new URLSearchParams(body).get('StackName');
      if (name === 'Nowhere') response.writeHead(400, { 'content-type': 'text/xml' }).end(unknown);
      else response.end(answer(name === 'Huiyin' ? outputs : { Url: 'https://other.example' }));
    });
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_CLOUDFORMATION: `http://127.0.0.1:${await listen(server, 0)}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
});
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_CLOUDFORMATION;
  await close(server);
});

it('is found by its name, with the outputs the command line needs', async () => {
  const { FilesBucketName: _, Url: url, ...needed } = outputs;
  expect(await deployedStack('Huiyin', 'eu-west-2')).toEqual({ url, region: 'eu-west-2', outputs: needed });
});

it('is said not to be there in the words of CloudFormation', async () => {
  await expect(deployedStack('Nowhere', 'eu-west-2')).rejects.toMatchObject({
    zh: '没能找到堆栈 Nowhere：请核对名称、区域和 AWS 凭证。',
    message: 'Stack Nowhere was not found: Stack with id Nowhere does not exist',
  });
});

it('is not taken for ours when it is another', async () => {
  await expect(deployedStack('Other', 'eu-west-2')).rejects.toThrow('Other is not a stack of Huiyin');
});
