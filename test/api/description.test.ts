import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApiText } from '../../infra/openapi.ts';
import { addresses } from '../../shared/api/addresses.ts';
import { contracts } from '../../shared/api/contracts.ts';
import { httpStatusOf } from '../../shared/http/problem.ts';
import { staffCommands } from '../../shared/schema/commands.ts';

const text = openApiText();

async function faults(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer} ${message}`);
}

describe('the description of the API', () => {
  it('has nothing that a linter would mend', async () => {
    expect(await faults(text)).toEqual([]);
  });

  it('is read by that linter', async () => {
    const twice = text.replace('"operationId":"readMe"', '"operationId":"listWork"');
    expect((await faults(twice))[0]).toMatch(/^operation-operationId-unique/);
  });

  it('describes every address, and every action under a name of its own', () => {
    const described = new Set(contracts.map(({ method, path }) => `${method} ${path}`));
    for (const [method, path] of Object.values(addresses)) {
      if (path.includes('{action}')) {
        for (const action of Object.keys(staffCommands))
          expect(described).toContain(`${method} ${path.replace('{action}', action)}`);
      } else expect(described).toContain(`${method} ${path}`);
    }
    const ids = contracts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of each action who may, why not, and on which article it rests', () => {
    const actions = contracts.filter(({ tag }) => tag === 'actions');
    expect(actions).toHaveLength(Object.keys(staffCommands).length);
    for (const { id, who, source, problems, takes } of actions) {
      expect([id, who?.length]).not.toEqual([id, 0]);
      expect(source).toMatch(/\S/);
      expect(new Set(problems.map(httpStatusOf))).toEqual(new Set([400, 403, 404, 409, 412, 413, 422, 428, 500, 503]));
      expect(takes).toEqual(['if-match', 'idempotency-key']);
    }
  });

  it('is in Chinese and in English', () => {
    for (const { summary } of contracts) {
      expect(summary.zh).toMatch(/\p{Script=Han}/u);
      expect(summary.en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
  });
});
