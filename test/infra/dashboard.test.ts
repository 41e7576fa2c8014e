import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runbooks } from '../../infra/constructs/alarms.ts';
import { profileOf } from '../../infra/profile.ts';
import { all, oneOfEachPartition, templateOf } from './template.ts';

const Dashboard = z.object({ DashboardBody: z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) }) });
const Body = z.object({
  widgets: z.array(
    z.object({
      type: z.string(),
      properties: z.looseObject({ title: z.string().optional(), metrics: z.array(z.array(z.unknown())).optional() }),
    }),
  ),
});
const Alarm = z.object({
  MetricName: z.string(),
  Namespace: z.string(),
  Dimensions: z.array(z.object({ Value: z.unknown() })),
});

/** The page as it will be; each name that is known only when it is deployed stands there as text. */
function widgetsIn(region: string) {
  const [dashboard, ...others] = all(templateOf(region), 'AWS::CloudWatch::Dashboard', Dashboard);
  expect(others).toEqual([]);
  const parts = dashboard?.DashboardBody['Fn::Join'][1] ?? [];
  const text = parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
  return Body.parse(JSON.parse(text)).widgets;
}
const nameOf = (reference: unknown) => JSON.stringify(reference).replace(/[^A-Za-z0-9]/g, '');

describe.each(oneOfEachPartition)('what an operator looks at in %s', (region) => {
  const widgets = widgetsIn(region);
  const text = JSON.stringify(widgets);

  it('are texts and graphs of metrics, which every region has', () => {
    expect(new Set(widgets.map(({ type }) => type))).toEqual(new Set(['text', 'metric']));
  });

  it('has a graph for each runbook, with every metric that an alarm watches', () => {
    const titles = widgets.map(({ properties }) => properties.title);
    for (const runbook of runbooks) expect(titles).toContain(runbook);
    for (const { MetricName, Namespace, Dimensions } of all(templateOf(region), 'AWS::CloudWatch::Alarm', Alarm)) {
      const of = Dimensions.map(({ Value }) => (typeof Value === 'string' ? Value : nameOf(Value)));
      const shown = widgets.some(
        ({ properties: { title, metrics = [] } }) =>
          runbooks.some((runbook) => runbook === title) &&
          metrics.some(
            ([namespace, name, ...rest]) =>
              namespace === Namespace && name === MetricName && of.every((value) => rest.includes(value)),
          ),
      );
      expect(shown, `${MetricName} of ${of.join()}`).toBe(true);
    }
  });

  it.each([
    'p99',
    'days-behind',
    'flagged',
    'unreached',
    'sent-again',
    'ConsumedWriteCapacityUnits',
    'Duration',
    '5xx',
  ])('shows %s', (what) => expect(text).toContain(what));

  it('shows what came back where there is SES to tell of it', () => {
    expect(text.includes('"bounced"')).toBe(profileOf(region).ses);
  });
});
