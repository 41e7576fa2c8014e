import * as z from 'zod';
import { all, type Template, target } from './template.ts';

const Alarm = z.object({
  AlarmActions: z.array(z.unknown()),
  AlarmDescription: z.string(),
  ComparisonOperator: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
  MetricName: z.string(),
  Threshold: z.number(),
  TreatMissingData: z.string(),
});

/** The alarms on one kind of thing: what each watches, and from which value on it rings. */
export function alarmsIn(template: Template, dimension: string) {
  return all(template, 'AWS::CloudWatch::Alarm', Alarm).flatMap((alarm) =>
    alarm.Dimensions.filter(({ Name }) => Name === dimension).map(({ Value }) => ({
      of: target(Value),
      metric: alarm.MetricName,
      at: alarm.Threshold,
      when: alarm.ComparisonOperator,
      missing: alarm.TreatMissingData,
      tells: alarm.AlarmActions.map(target),
    })),
  );
}
