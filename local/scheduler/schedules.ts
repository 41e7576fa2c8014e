import type { Clock } from '../clock.ts';
import type { Place } from '../cloudformation/place.ts';
import type { Functions } from '../lambda/functions.ts';
import { scheduledEvent } from './event.ts';
import type { Schedule } from './schedule.ts';
import { startTimetable, type Timetable } from './timetable.ts';

export interface Schedules extends Timetable {
  /** Runs a schedule now, by the name of its function. Gives the result as JSON text. */
  fire(name: string): Promise<string>;
}

/** Lets the schedules of the template run their functions. `file` remembers when each is next due. */
export function startSchedules(
  schedules: readonly Schedule[],
  functions: Functions,
  clock: Clock,
  place: Place,
  file: string,
): Schedules {
  const recurring = schedules.map((schedule) => {
    const lambda = functions.called(schedule.functionArn);
    const run = (): Promise<string> => lambda.invoke(scheduledEvent(schedule, clock.now(), place));
    return { name: lambda.name, everyMs: schedule.everyMs, run };
  });
  return {
    ...startTimetable(recurring, clock, file),
    async fire(name) {
      const found = recurring.find((each) => each.name === name);
      if (found === undefined) throw new Error(`${name}: not one of ${recurring.map((each) => each.name).join(', ')}`);
      return found.run();
    },
  };
}
