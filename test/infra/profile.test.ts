import { describe, expect, it } from 'vitest';
import { profileOf } from '../../infra/profile.ts';

describe('what a region offers', () => {
  it('is everything in London', () => {
    expect(profileOf('eu-west-2')).toEqual({
      region: 'eu-west-2',
      partition: 'aws',
      arm64: true,
      cognito: true,
      ses: true,
    });
  });

  it.each(['cn-north-1', 'cn-northwest-1'])('is neither user pools nor SES in %s', (region) => {
    expect(profileOf(region)).toEqual({ region, partition: 'aws-cn', arm64: true, cognito: false, ses: false });
  });

  it('is user pools but no SES in Hong Kong', () => {
    expect(profileOf('ap-east-1')).toMatchObject({ partition: 'aws', cognito: true, ses: false });
  });

  it.each(['us-gov-west-1', 'eu-wset-2'])('is not guessed for %s', (region) => {
    expect(() => profileOf(region)).toThrow(/Nobody has looked up/);
  });
});
