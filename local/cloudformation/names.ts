/**
 * The physical name that a resource without one is given: its logical id without CDK's hash and its own type, so that
 * SweepFunction1A2B3C4D is `sweep` in logs and on the command line.
 */
export function physicalName(logicalId: string, type: string): string {
  const kind = type.slice(type.lastIndexOf(':') + 1);
  const bare = logicalId.replace(/[0-9A-F]{8}$/, '');
  const short = bare.endsWith(kind) && bare !== kind ? bare.slice(0, -kind.length) : bare;
  return short.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
