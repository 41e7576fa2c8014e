import { Aws, CfnParameter, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRecovery, Mfa, OAuthScope, UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** Who signs staff in. The token says who somebody is; which office and what role is in our own table. */
export interface StaffSignIn {
  readonly issuer: string;
  readonly clientId: string;
}

/** What checks the tokens: API Gateway itself, or where it cannot reach the provider, a function of ours. */
export type TokenCheck = 'gateway' | 'function';

/** Where the keys of a provider are that API Gateway cannot reach: at an address that the function can, or here. */
export function externalKeys(scope: Construct): string {
  return new CfnParameter(scope, 'OidcJwks', {
    description: 'The address of the keys of the issuer (jwks_uri), or the keys themselves as JSON: {"keys": [...]}',
    allowedPattern: '(https://|\\{).+',
  }).valueAsString;
}

/** Any OpenID Connect provider; it must put the client id into `aud` or `client_id` of its access tokens. */
export function externalSignIn(scope: Construct): StaffSignIn {
  const issuer = new CfnParameter(scope, 'OidcIssuer', {
    description: 'Issuer of the access tokens, as in their "iss"',
    allowedPattern: 'https://.+',
  });
  const clientId = new CfnParameter(scope, 'OidcClientId', { description: 'The desk, as that provider knows it' });
  return { issuer: issuer.valueAsString, clientId: clientId.valueAsString };
}

/** A Cognito user pool for the desk: accounts are made by an administrator, and each needs a second factor. */
export class CognitoSignIn extends Construct implements StaffSignIn {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, siteUrl: string) {
    super(scope, id);
    const pool = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `huiyin-${Aws.ACCOUNT_ID}` } });
    const desk = `${siteUrl}/desk`;
    const client = new UserPoolClient(this, 'Desk', {
      userPool: pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [desk],
        logoutUrls: [desk],
      },
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(10),
    });
    this.issuer = pool.userPoolProviderUrl;
    this.clientId = client.userPoolClientId;
  }
}
