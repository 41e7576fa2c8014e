import type { Instant } from '../domain/day.ts';

export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** The window of so many minutes that a moment falls into. They are the same for everybody and follow on each other. */
export function windowAt(now: Instant, minutes: number): Window {
  const length = minutes * 60_000;
  const from = Math.floor(Date.parse(now) / length) * length;
  return { from: instantOf(from), until: instantOf(from + length) };
}

export function minutesAfter(now: Instant, minutes: number): Instant {
  return instantOf(Date.parse(now) + minutes * 60_000);
}

const instantOf = (time: number) => new Date(time).toISOString() as Instant;
