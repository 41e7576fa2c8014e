import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { retentionPage } from '../../docs/retention.ts';
import { expiry } from '../../shared/adapters/dynamo/expiry.ts';
import { retention } from '../../shared/policy/retention.ts';
import { instant } from '../support/city.ts';

describe('what is kept', () => {
  it('is published as it is in force', () => {
    expect(readFileSync(join(import.meta.dirname, '../../docs/retention.md'), 'utf8')).toBe(retentionPage());
  });

  it('is, of a matter and of who looked at it, never taken away by itself', () => {
    for (const kept of [retention.case, retention.access, retention.administration])
      expect(kept).not.toHaveProperty('days');
  });

  it('goes after its days: logs not before the six months of the law, files not before what names them', () => {
    expect(retention.log.days).toBeGreaterThanOrEqual(180);
    expect(retention['waiting-file'].days).toBeGreaterThan(retention.tray.days);
    expect(retention.tray.days).toBeGreaterThan(retention.draft.days);
    const at = instant('2026-03-02');
    expect(new Date(expiry('delivery', at) * 1000).toISOString()).toBe(
      new Date(Date.parse(at) + 180 * 86_400_000).toISOString().replace(/\.\d+/, '.000'),
    );
  });
});
