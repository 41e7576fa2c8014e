import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesize } from '../../infra/app.ts';
import { exceptions } from '../../infra/exceptions.ts';
import { regions, stubBundles } from './template.ts';

const Report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      conclusion: z.string(),
      violations: z.array(z.unknown()),
      suppressedViolations: z
        .array(z.object({ acknowledgedId: z.string(), acknowledgedAt: z.string(), reason: z.string() }))
        .default([]),
    }),
  ),
});

/** Synthesizes with every rule on, as a deployment does. */
function reportsOf(region: string) {
  const dir = mkdtempSync(join(tmpdir(), 'huiyin-'));
  try {
    synthesize({ outdir: dir, assets: stubBundles(dir), context: { region } });
    return Report.parse(JSON.parse(readFileSync(join(dir, 'validation-report.json'), 'utf8'))).pluginReports;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe.each(regions)('the rules, in %s', (region) => {
  const reports = reportsOf(region);

  // CloudFormation's own schemas make a report only where something is wrong with the template.
  it('of AWS for a sound architecture, and of CloudFormation for a template, are kept', () => {
    expect(reports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
    for (const report of reports) expect(report).toMatchObject({ conclusion: 'success', violations: [] });
  });

  it('have no exception that was not argued', () => {
    const made = reports.flatMap(({ suppressedViolations }) => suppressedViolations);
    const argued = exceptions.flatMap(({ rule, at }) => at.map((path) => `AwsSolutions::${rule} Huiyin/${path}`));
    for (const { acknowledgedId, acknowledgedAt, reason } of made) {
      expect(argued).toContain(`${acknowledgedId} ${acknowledgedAt}`);
      expect(reason.length).toBeGreaterThan(40);
    }
  });
});

it('every exception is still needed where everything is deployed', () => {
  const made = reportsOf('eu-west-2').flatMap(({ suppressedViolations }) => suppressedViolations);
  for (const { rule, at } of exceptions) {
    for (const path of at) {
      expect(made).toContainEqual(
        expect.objectContaining({ acknowledgedId: `AwsSolutions::${rule}`, acknowledgedAt: `Huiyin/${path}` }),
      );
    }
  }
});
