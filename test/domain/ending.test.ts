import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { type DossierPoint, openPoints } from '../../shared/domain/dossier.ts';
import type { ClockId, NoticeId } from '../../shared/domain/ids.ts';
import { ending } from '../../shared/domain/transitions/ending.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  context,
  housingHandler,
  office,
  opinions,
  registrar,
  supervisor,
  system,
} from '../support/city.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  accepted,
  answered,
  approved,
  attempt,
  closed,
  delivered,
  done,
  drafted,
  received,
  registered,
  routed,
  toBoth,
  walked,
} from './road.ts';

const assigned = () =>
  answered(
    approved(drafted(accepted({}, delivered(routed({ ...toBoth, way: 'assign', reportBy: at('2026-04-20') }))))),
  );

everyGuardOf(ending, [
  ['no-reasons', accepted, '2026-03-10', registrar, { action: 'withdraw' }],
  ['no-reasons', accepted, '2026-03-10', registrar, { action: 'withdraw', text: ' ' }],
  ['report-awaited', assigned, '2026-03-23', registrar, { action: 'close', resolved: false }],
  ['not-verified', answered, '2026-03-23', registrar, { action: 'close', resolved: true }],
  ['dossier-open', closed, '2026-03-24', registrar, { action: 'seal' }],
]);

const flagCarryOut = { action: 'flag-overdue', clock: 'carry-out#01' as ClockId } as const;
/** Closed as not resolved; that nothing was carried out was supervised, and answered for. */
const neverCarriedOut = () =>
  walked(
    closed(),
    ...['2026-05-20', '2026-05-21', '2026-05-25'].map((day) => [day, system('escalate'), flagCarryOut] as const),
    ['2026-05-26', housingHandler, { action: 'answer-supervision', notice: '01' as NoticeId, text: '配件停产。' }],
  );
const running = (matter: Case) => matter.clocks.filter(({ status }) => status === 'running').map(({ kind }) => kind);

describe('a matter ends', () => {
  it('when the citizen takes it back, any time before the answer [action:withdraw]', () => {
    for (const matter of [received(), registered(), routed(), accepted()]) {
      const taken = done(matter, '2026-03-10', citizen, { action: 'withdraw' }).matter;
      expect(taken.status).toBe('withdrawn');
      expect(running(taken)).toEqual([]);
    }
    expect(codeOf(attempt(answered(), '2026-03-23', citizen, { action: 'withdraw' }))).toBe('wrong-state');
    const told = done(accepted(), '2026-03-10', registrar, { action: 'withdraw', text: '信访人来电撤回。' });
    expect(told.papers).toMatchObject([{ kind: 'record', text: '信访人来电撤回。' }]);
    expect(codeOf(attempt(accepted(), '2026-03-10', housingHandler, { action: 'withdraw', text: '劝其撤回' }))).toBe(
      'not-yours',
    );
  });

  it('when the office closes it, resolved or not; the citizen’s rights run on [action:close, duty:ended-not-resolved]', () => {
    expect(closed()).toMatchObject({ status: 'closed', resolved: false });
    expect(running(closed())).toEqual(['ask-review', 'carry-out']);
    const verified = walked(
      answered(),
      ['2026-03-23', housingHandler, { action: 'carry-out', assignment: ASSIGN_1, text: '已修复' }],
      [
        '2026-03-24',
        supervisor,
        { action: 'verify-carrying-out', assignment: ASSIGN_1, verified: true, text: '已查看' },
      ],
    );
    const resolved = done(verified, '2026-03-25', registrar, { action: 'close', resolved: true, text: '群众满意' });
    expect(resolved.matter.resolved).toBe(true);
    expect(resolved.papers).toMatchObject([{ text: '群众满意' }]);
    expect(codeOf(attempt(accepted(), '2026-03-25', registrar, { action: 'close', resolved: false }))).toBe(
      'wrong-state',
    );
  });

  it('when its dossier is sealed, with nothing open in it [action:seal, duty:filed]', () => {
    const sealed = done(neverCarriedOut(), '2026-06-19', registrar, { action: 'seal' }).matter;
    expect(sealed.status).toBe('sealed');
    expect(running(sealed)).toEqual(['ask-review']);
    expect(
      codeOf(attempt(sealed, '2026-06-22', registrar, { action: 'classify', category: '其他', nature: 'claim' })),
    ).toBe('wrong-state');
    const taken = done(received(), '2026-03-03', citizen, { action: 'withdraw' }).matter;
    expect(codeOf(attempt(taken, '2026-03-04', registrar, { action: 'seal' }))).toBe('done');
  });
});

describe('the checklist of the dossier', () => {
  const points = (matter: Case, day: string): DossierPoint[] => openPoints(matter, context(day, registrar));
  const rated = { ratings: { office: 'satisfied', unit: 'fairly' } } as const;

  it('names what is still open', () => {
    expect(points(closed(), '2026-04-20')).toEqual(['duty-running', 'right-running', 'rating-open']);
    expect(points(closed(), '2026-06-19')).toEqual(['duty-running']);
    const matter = neverCarriedOut();
    expect(points(matter, '2026-04-21')).toEqual(['rating-open']);
    expect(points(matter, '2026-06-18')).toEqual(['rating-open']);
    expect(points(matter, '2026-06-19')).toEqual([]);
    // A flag alone is not enough: somebody must have been asked why.
    const flagged = done(closed(), '2026-05-20', system('escalate'), flagCarryOut).matter;
    expect(points(flagged, '2026-06-19')).toEqual(['duty-running']);
    expect(points({ ...matter, ...rated }, '2026-04-21')).toEqual([]);
    expect(points({ ...matter, ratings: { unit: 'fairly' } }, '2026-04-21')).toEqual(['rating-open']);
  });

  it('wants notices and suggestions answered, and duties met', () => {
    const watched = walked(
      answered(),
      ['2026-03-23', supervisor, { action: 'supervise', office: office('housing'), ground: 'evasion' }],
      [
        '2026-03-23',
        supervisor,
        { action: 'suggest', kind: 'improvement', office: office('housing'), text: '完善巡检制度。' },
      ],
      ['2026-03-24', registrar, { action: 'close', resolved: false }],
    );
    expect(points(watched, '2026-06-19')).toEqual(['duty-running', 'notice-open', 'suggestion-open']);
    const suspended = {
      ...closed(),
      clocks: closed().clocks.map((clock) => ({ ...clock, status: 'suspended' as const })),
    };
    expect(points(suspended, '2026-06-19')).toEqual(['duty-running']);
  });

  it('wants a supported opinion carried out, where the matter is said to be resolved', () => {
    const late = { ...neverCarriedOut(), resolved: true };
    expect(points(late, '2026-06-19')).toEqual(['not-carried-out']);
    const unsupported = opinions.map((each) => ({ ...each, outcome: 'not-supported' as const }));
    const nothing = closed(answered(approved(drafted(accepted(), { opinions: unsupported }))), true);
    expect(points(nothing, '2026-06-19')).toEqual([]);
  });
});

it('a delivery that comes after the end changes nothing', () => {
  const ended = done(routed(), '2026-03-05', citizen, { action: 'withdraw' }).matter;
  expect(codeOf(attempt(ended, '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }))).toBe(
    'wrong-state',
  );
});
