// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Fn::Sub is written like this.
import { describe, expect, it } from 'vitest';
import { resolve, type Scope } from '../../local/cloudformation/intrinsics.ts';
import type { Json } from '../../local/cloudformation/template.ts';

const scope: Scope = {
  ref: (name) => `<${name}>`,
  attribute: (logicalId, name) => `<${logicalId}.${name}>`,
  condition: (name) => name === 'Sunny',
  dynamic: (service, reference) => `<${service} ${reference}>`,
};

const cases: readonly [what: string, value: Json, resolved: Json][] = [
  ['a plain value', { a: [1, true, null, 'text'] }, { a: [1, true, null, 'text'] }],
  ['Ref', { Ref: 'Table' }, '<Table>'],
  [
    'Ref to no value',
    { kept: 1, dropped: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }] },
    { kept: 1, list: [] },
  ],
  ['GetAtt', { 'Fn::GetAtt': ['Table', 'Arn'] }, '<Table.Arn>'],
  ['GetAtt with dots', { 'Fn::GetAtt': 'Stack.Outputs.Name' }, '<Stack.Outputs.Name>'],
  ['Join', { 'Fn::Join': ['/', ['a', { Ref: 'B' }]] }, 'a/<B>'],
  ['Select from Split', { 'Fn::Select': [1, { 'Fn::Split': ['@', 'no-reply@office'] }] }, 'office'],
  ['Sub', { 'Fn::Sub': '${A}-${B.Arn}-${!literal}' }, '<A>-<B.Arn>-${literal}'],
  ['Sub with its own variables', { 'Fn::Sub': ['${A}-${x}', { x: { Ref: 'Y' } }] }, '<A>-<Y>'],
  ['If', [{ 'Fn::If': ['Sunny', 'out', 'in'] }, { 'Fn::If': ['Rainy', 'in', { Ref: 'AWS::NoValue' }] }], ['out']],
  [
    'a dynamic reference',
    '{{resolve:secretsmanager:name:SecretString:key::}}',
    '<secretsmanager name:SecretString:key::>',
  ],
  [
    'a dynamic reference put together',
    { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Key' }, ':SecretString:::}}']] },
    '<secretsmanager <Key>:SecretString:::>',
  ],
];

describe('an intrinsic function', () => {
  it.each(cases)('%s', (_what, value, resolved) => {
    expect(resolve(value, scope)).toEqual(resolved);
  });

  it('that nobody here knows is refused by name', () => {
    expect(() => resolve({ 'Fn::FindInMap': ['a', 'b', 'c'] }, scope)).toThrow('Fn::FindInMap');
  });
});
