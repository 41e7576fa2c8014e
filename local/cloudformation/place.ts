/** Where a template is deployed to: this machine, dressed as a region and an account. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  /** Where the HTTP API answers. */
  readonly url: string;
  /** What the URL of a queue begins with. */
  readonly queuesUrl: string;
  /** Where the store of files answers, without the scheme. */
  readonly filesHost: string;
  /** Values for the parameters and the pseudo parameters of a template. */
  readonly parameters: Readonly<Record<string, string>>;
}

export const region = 'eu-west-2';
const partition = 'aws';
/** The one that fauxqs puts into its ARNs and URLs. */
const accountId = '000000000000';
/** How the identity provider here knows the desk. */
export const clientId = 'huiyin-desk';

export function thisMachine(url: string, sqsEndpoint: string, s3Endpoint: string): Place {
  return {
    partition,
    region,
    accountId,
    url,
    queuesUrl: `${sqsEndpoint}/${accountId}`,
    filesHost: new URL(s3Endpoint).host,
    parameters: {
      'AWS::AccountId': accountId,
      'AWS::Partition': partition,
      'AWS::Region': region,
      'AWS::StackId': `arn:${partition}:cloudformation:${region}:${accountId}:stack/Huiyin/local`,
      'AWS::StackName': 'Huiyin',
      'AWS::URLSuffix': 'amazonaws.com',
      OidcIssuer: `${url}/idp`,
      OidcClientId: clientId,
    },
  };
}
