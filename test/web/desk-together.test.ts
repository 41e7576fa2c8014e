import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../shared/domain/duties.ts';
import type { AssignmentId } from '../../shared/domain/ids.ts';
import { doneTogether, stepOn } from '../../web/desk/batch/together.ts';
import type { Field } from '../../web/desk/forms/fields.ts';
import { formTable } from '../../web/desk/forms/table.ts';

const toRegister = { steps: dutiesOf(['registrar'], 'case', 'submitted') };
const toRoute = { steps: dutiesOf(['registrar'], 'case', 'registered') };
const toAccept = { steps: dutiesOf(['handler'], 'assignment', 'delivered') };
const toAnswer = { steps: dutiesOf(['handler'], 'assignment', 'accepted') };
const toApprove = { steps: dutiesOf(['head'], 'assignment', 'drafted') };

describe('what is done to many at once', () => {
  it('is what the table allows for each of them', () => {
    expect(doneTogether([toRegister, toRegister])).toEqual(['register', 'hand-over']);
    expect(doneTogether([toRoute, toRoute])).toEqual(['route', 'hand-over']);
    expect(doneTogether([toRegister, toRoute])).toEqual(['hand-over']);
    expect(doneTogether([toAccept])).toEqual(['accept', 'relay']);
    expect(doneTogether([toRoute, toAccept])).toEqual([]);
    expect(doneTogether([])).toEqual([]);
  });

  it('leaves out what each has to be read for: opinions, and their approval', () => {
    expect(doneTogether([toAnswer, toAnswer])).toEqual([]);
    expect(doneTogether([toApprove, toApprove])).toEqual([]);
  });

  it('names the assignment of each, and asks for nothing that belongs to one case alone', () => {
    expect(stepOn({ assignment: '02' as AssignmentId }, 'accept')).toEqual({ action: 'accept', assignment: '02' });
    expect(stepOn({}, 'route')).toEqual({ action: 'route' });
    const asked = (['register', 'route', 'hand-over', 'accept', 'relay', 'close'] as const).flatMap<Field>(
      (action) => formTable[action],
    );
    const ofOne = ['opinions', 'requests', 'document', 'case-number'];
    expect(asked.filter(({ kind }) => ofOne.includes(kind))).toEqual([]);
  });
});
