import { describe, expect, it } from 'vitest';
import { transitions } from '../../shared/domain/transitions/table.ts';

describe.each(Object.entries(transitions))('%s', (_, { source, from, who }) => {
  it('says where it stands in law, from when it can be done, and by whom', () => {
    expect(source).toMatch(
      /^(Art\. [1-9]|Civil Code, Art\. [1-9]|Simple handling, trial rules 2016|Personal Information Protection Law \d)/,
    );
    expect(from.length).toBeGreaterThan(0);
    expect(who.length).toBeGreaterThan(0);
  });
});
