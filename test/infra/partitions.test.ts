import { describe, expect, it } from 'vitest';
import { functionsIn } from './functions.ts';
import { chineseRegions, regions, templateOf } from './template.ts';

const typesIn = (region: string) => new Set(Object.values(templateOf(region).Resources).map(({ Type }) => Type));

describe.each(regions)('a stack in %s', (region) => {
  it('never writes a partition into an ARN', () => {
    expect(templateOf(region).text.match(/arn:aws(-cn)?:[^"]*/g) ?? []).toEqual([]);
  });

  it('never writes the domain of AWS into a host name', () => {
    const hosts = templateOf(region).text.match(/"[^"]*\.amazonaws\.com[^"]*"/g) ?? [];
    const principals = /^"(lambda|apigateway|scheduler|cloudwatch|events)\.amazonaws\.com"$/;
    expect(hosts.filter((host) => !principals.test(host))).toEqual([]);
  });
});

describe.each(chineseRegions)('in %s, where there is neither Cognito nor SES', (region) => {
  const template = templateOf(region);

  it('uses neither', () => {
    expect([...typesIn(region)].filter((type) => /Cognito|SES/.test(type))).toEqual([]);
    expect(template.text.match(/"(ses:[^"]*|[^"]*cognito[^"]*)"/gi) ?? []).toEqual([]);
  });

  it('asks for the provider that signs staff in', () => {
    expect(template.Parameters.OidcIssuer).toMatchObject({ Type: 'String' });
    expect(template.Parameters.OidcClientId).toMatchObject({ Type: 'String' });
  });

  it('sends e-mail by a mail server whose password nobody can read back', () => {
    const notify = functionsIn(template).get('notify');
    expect(template.bundles.get(notify?.Code.S3Key ?? '')).toContain("'notify-smtp'");
    const digests = functionsIn(template).get('digests');
    expect(template.bundles.get(digests?.Code.S3Key ?? '')).toContain("'digests-smtp'");
    expect(notify?.Environment.Variables.SMTP_URL).toEqual({ Ref: 'SmtpUrl' });
    expect(template.Parameters.SmtpUrl).toMatchObject({ NoEcho: true });
  });

  it('refuses a user pool', () => {
    expect(() => templateOf(region, 'cognito')).toThrow(/has no user pools/);
  });
});

describe('in London', () => {
  it('signs staff in with a user pool, and asks for no provider', () => {
    expect(typesIn('eu-west-2')).toContain('AWS::Cognito::UserPool');
    expect(templateOf('eu-west-2').Parameters).not.toHaveProperty('OidcIssuer');
  });

  it('can have an external provider instead', () => {
    const template = templateOf('eu-west-2', 'external');
    expect(Object.values(template.Resources).filter(({ Type }) => Type.includes('Cognito'))).toEqual([]);
    expect(functionsIn(template).get('desk')?.Environment.Variables).toMatchObject({
      OIDC_ISSUER: { Ref: 'OidcIssuer' },
      OIDC_CLIENT_ID: { Ref: 'OidcClientId' },
    });
  });

  it('sends e-mail by SES', () => {
    const template = templateOf('eu-west-2');
    const notify = functionsIn(template).get('notify');
    expect(template.bundles.get(notify?.Code.S3Key ?? '')).toContain("'notify'");
    expect(template.text).toContain('"ses:SendEmail"');
  });
});
