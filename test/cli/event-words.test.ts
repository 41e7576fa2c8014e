import { expect, it } from 'vitest';
import { eventWords } from '../../cli/case/event-words.ts';
import { nth, type ReviewId } from '../../shared/domain/ids.ts';
import { accepted, answered, done, registered, reviewAsked, routed } from '../domain/road.ts';
import { ASSIGN_1, at, cityHead, housingHandler, housingHead, office, offices, registrar } from '../support/city.ts';

type Decision = ReturnType<typeof done>;

const REVIEW_1 = nth<ReviewId>(0);
const say = ({ events, matter }: Decision, lang: 'zh' | 'en') =>
  events.map((event) => eventWords(event, matter, (id) => (id && offices.get(id)?.name[lang]) ?? '', lang));

it('says of a refusal its ground', () => {
  const refused = done(registered(), '2026-03-04', registrar, {
    ...{ action: 'refuse', ground: 'not-competent', goTo: '邻市信访局', text: '不属于本市职权范围。' },
  });
  expect(say(refused, 'zh')).toEqual(['不予受理：不属于本机关职权范围']);
  expect(say(refused, 'en')).toEqual(['Not accepted: another body is competent']);
});

it('says of an extension how many days, and whether they were granted', () => {
  const asked = done(accepted(), '2026-03-10', housingHandler, {
    ...{ action: 'ask-extension', assignment: ASSIGN_1, days: 30, reason: '需要鉴定。' },
  });
  expect(say(asked, 'zh')).toEqual(['申请延期：housing（中文），30 日']);
  const granted = done(asked.matter, '2026-03-11', housingHead, {
    ...{ action: 'decide-extension', assignment: ASSIGN_1, granted: true },
  });
  expect(say(granted, 'en')).toEqual(['Extension decided: housing, 30 days, granted']);
});

it('says of a review which tier it is, what came of it and how it was served', () => {
  const decided = done(reviewAsked(), '2026-04-10', cityHead, {
    ...{ action: 'decide-review', review: REVIEW_1, result: 'redo' },
    ...{ found: '没有查清。', text: '责令重办。', basis: '《信访工作条例》' },
  });
  expect(say(decided, 'zh')).toEqual(['作出复查复核意见：复查，责令重办']);
  const served = done(decided.matter, '2026-04-12', cityHead, {
    ...{ action: 'serve-review', review: REVIEW_1, service: { way: 'posted', on: at('2026-04-12') } },
  });
  expect(say(served, 'en')).toEqual(['Review opinion served: review, to be done again, 12 April 2026 by post']);
});

it('says of supervision the ground, the way and the last day', () => {
  const supervisor = { ...registrar, roles: ['supervisor'] as const };
  const supervised = done(answered(), '2026-03-24', supervisor, {
    ...{ action: 'supervise', office: office('housing'), ground: 'evasion', answerBy: at('2026-04-07') },
  });
  expect(say(supervised, 'zh')).toEqual([
    '督办：housing（中文），推诿、敷衍、拖延，书面督办，2026年4月7日（星期二）24:00 前答复',
  ]);
  const jointly = done(answered(), '2026-03-24', supervisor, {
    ...{ action: 'supervise', office: office('housing'), ground: 'evasion', answerBy: at('2026-04-07') },
    ...{ way: 'joint', jointWith: [office('discipline'), office('transport')] },
  });
  expect(say(jointly, 'en')).toEqual([
    'Supervised: housing, evasion or delay, jointly, with discipline and transport, to answer by the end of 7 April 2026',
  ]);
});

it('names each unit a matter was sent to', () => {
  const sent = done(registered(), '2026-03-04', registrar, {
    ...{
      action: 'route',
      way: 'transfer',
      to: routed().assignments.map(({ office: id, lead }) => ({ office: id, lead })),
    },
  });
  expect(say(sent, 'zh')).toEqual(['转送：主办 housing（中文），协办 transport（中文）']);
});
