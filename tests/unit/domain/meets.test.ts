import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateWith, type Candidate, type HeldSchooling } from '../../../src/domain/candidate.ts';
import { conditionKey, scopedKey } from '../../../src/domain/conditions.ts';
import { afterConfirming, afterWork, InvalidMonthsError } from '../../../src/domain/gains.ts';
import { meets, UnknownGroupError } from '../../../src/domain/meets.ts';
import { bestVerdict, type Verdict } from '../../../src/domain/verdicts.ts';
import type { Alternative } from '../../../src/schemas/qualification.ts';
import { alternative, candidate, qualification, rungIds, runs, saidConditions, schooling, shuffled } from './small-world.ts';

const context = { groups: new Map([['group', ['a', 'b']]]), ladder: 'small', scope: 'small/goal' };
const asked = (who: Candidate, ...anyOf: Alternative[]) => meets(who, { anyOf }, context);
const only = (who: Candidate, one: Alternative) => asked(who, one).alternatives[0]!;
const degree = (level: HeldSchooling['level'], inHealthInformation: HeldSchooling['inHealthInformation'] = 'unknown', accredited = inHealthInformation): HeldSchooling => ({
  level,
  inHealthInformation,
  accredited,
});
const taught = (...list: HeldSchooling[]) => candidateWith({ schooling: list });

describe('schooling', () => {
  test('of a higher level includes the lower where no field is named', () => {
    expect(only(taught(degree('associate')), { education: { level: 'high-school' } }).verdict).toBe('met');
    expect(only(taught(degree('high-school')), { education: { level: 'associate' } })).toMatchObject({ verdict: 'not-met', missing: [{ kind: 'schooling', level: 'associate' }] });
  });

  const field = 'health information management';
  const asksField: Alternative = { education: { level: 'associate', field } };

  test('in a field is asked, unless the visitor has told that the degree is in it', () => {
    expect(only(taught(degree('associate')), asksField)).toMatchObject({ verdict: 'met-if', conditions: [{ kind: 'field', level: 'associate', field }] });
    expect(only(taught(degree('associate', 'yes')), asksField).verdict).toBe('met');
    expect(only(taught(degree('associate', 'no')), asksField)).toMatchObject({ verdict: 'not-met', missing: [{ kind: 'schooling', level: 'associate', field }] });
  });

  test('of a higher level in the field is asked: the source names the lower one', () => {
    expect(only(taught(degree('bachelor', 'yes')), asksField).verdict).toBe('met-if');
    expect(only(taught(degree('bachelor', 'no')), asksField).verdict).toBe('not-met');
    expect(only(taught(degree('bachelor', 'no'), degree('associate', 'yes')), asksField).verdict).toBe('met');
  });

  test('must be accredited where that is asked', () => {
    const accredited: Alternative = { education: { level: 'associate', field: 'health information management, in a program accredited by CAHIIM' } };
    expect(only(taught(degree('associate', 'yes', 'unknown')), accredited).verdict).toBe('met-if');
    expect(only(taught(degree('associate', 'yes', 'no')), accredited).verdict).toBe('not-met');
    expect(only(taught(degree('associate', 'yes', 'yes')), accredited).verdict).toBe('met');
  });

  test('in a field that a program cannot read is always asked', () => {
    for (const answer of ['yes', 'no', 'unknown'] as const)
      expect(only(taught(degree('associate', answer)), { education: { level: 'associate', field: 'a related field' } }).verdict).toBe('met-if');
    expect(only(taught(degree('certificate', 'no')), { education: { level: 'certificate', field: 'health information or medical coding' } }).verdict).toBe('met-if');
  });
});

describe('certifications', () => {
  test('must all be held, and any one of a group', () => {
    const who = candidateWith({ certifications: [{ id: 'a' }] });
    expect(only(who, { certifications: ['a', 'c'] }).missing).toEqual([{ kind: 'certification', certification: 'c' }]);
    expect(only(who, { certificationGroups: ['group'] }).verdict).toBe('met');
    expect(only(candidateWith(), { certificationGroups: ['group'] }).missing).toEqual([{ kind: 'certification-group', group: 'group', members: ['a', 'b'] }]);
  });

  test('of a group that is not there are refused', () => {
    expect(() => only(candidateWith(), { certificationGroups: ['lost'] })).toThrow(UnknownGroupError);
    expect(() => only(candidateWith(), { certificationGroups: ['lost'] })).toThrow('small/goal asks for the certification group lost, which is not there.');
  });
});

describe('experience', () => {
  const year = { months: 12, kind: 'health-information' as const, in: 'records' };

  test('counts the particular as the general, never the other way', () => {
    expect(only(candidateWith({ months: { coding: 12 } }), { experience: [year] }).verdict).toBe('met');
    expect(only(candidateWith({ months: { 'office-records': 12 } }), { experience: [year] }).verdict).toBe('not-met');
  });

  test('says how many months are missing', () => {
    expect(only(candidateWith({ months: { coding: 5 } }), { experience: [year] }).missing).toMatchObject([{ kind: 'experience', months: 7, askedMonths: 12 }]);
  });

  test('of any kind is asked in the words of the source', () => {
    const any: Alternative = { experience: [{ months: 12, kind: 'any', in: 'privacy work' }] };
    expect(only(candidateWith({ months: { coding: 12 } }), any)).toMatchObject({ verdict: 'met-if', conditions: [{ kind: 'work-in', in: 'privacy work' }] });
  });

  test('after a certification counts what came after it, and asks where that was not told', () => {
    const after: Alternative = { experience: [{ ...year, afterCertification: 'a' }] };
    const who = (workedSince?: { months: { coding: number } }) => candidateWith({ months: { coding: 20 }, certifications: [{ id: 'a', workedSince }] });
    expect(only(who(), after)).toMatchObject({ verdict: 'met-if', conditions: [{ kind: 'after-certification', certification: 'a', months: 12 }] });
    expect(only(who({ months: { coding: 12 } }), after).verdict).toBe('met');
    expect(only(who({ months: { coding: 3 } }), after).missing).toMatchObject([{ months: 9, afterCertification: 'a' }]);
    expect(only(candidateWith({ months: { coding: 20 } }), after).missing).toMatchObject([{ months: 12 }]);
  });

  test('after college counts from the degree, and asks where that was not told', () => {
    const after: Alternative = { experience: [{ months: 12, kind: 'any', in: 'work after college', afterSchooling: true }] };
    const who = (...list: HeldSchooling[]) => candidateWith({ months: { any: 20 }, schooling: list });
    expect(only(who(), after).conditions).toMatchObject([{ kind: 'after-schooling', months: 12 }]);
    expect(only(who({ ...degree('associate'), workedSince: { months: { any: 12 } } }), after).verdict).toBe('met');
    expect(only(who({ ...degree('associate'), workedSince: { months: { any: 2 } } }), after).missing).toMatchObject([{ months: 10, afterSchooling: true }]);
  });

  test('on a rung is time on that rung, or work of the kind that the visitor says was at its level', () => {
    const onRung: Alternative = { experience: [{ ...year, atRung: 'r0' }] };
    const served = candidateWith({ service: [{ ladder: 'small', rung: 'r0', kind: 'health-information', months: 12 }] });
    expect(only(served, onRung).verdict).toBe('met');
    expect(meets(served, { anyOf: [onRung] }, { ...context, ladder: 'other' }).verdict).toBe('met-if');
    expect(only(candidateWith({ months: { coding: 12 } }), onRung)).toMatchObject({
      verdict: 'met-if',
      conditions: [{ kind: 'at-level-of', rung: { ladder: 'small', rung: 'r0' }, months: 12 }],
    });
    expect(only(candidateWith({ months: { coding: 11 } }), onRung).missing).toMatchObject([{ months: 1, atRung: { ladder: 'small', rung: 'r0' } }]);
  });

  test('that may be shown otherwise is asked, never missing', () => {
    const otherwise: Alternative = { experience: [{ ...year, orShownBy: 'training' }] };
    expect(only(candidateWith(), otherwise)).toMatchObject({ verdict: 'met-if', conditions: [{ kind: 'shown-otherwise', by: 'training' }] });
    expect(only(candidateWith({ months: { coding: 12 } }), otherwise).verdict).toBe('met');
  });

  test('of some months that are no months is refused', () => {
    for (const months of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => afterWork(candidateWith(), { kind: 'coding' }, months)).toThrow(InvalidMonthsError);
  });
});

describe('verdicts', () => {
  test('take the best of any one, and unknown hides nothing that is met', () => {
    const cases: [Verdict[], Verdict][] = [
      [[], 'unknown'],
      [['unknown', 'met'], 'met'],
      [['not-met', 'met-if'], 'met-if'],
      [['not-met', 'unknown'], 'unknown'],
      [['not-met', 'not-met'], 'not-met'],
    ];
    for (const [list, best] of cases) expect(bestVerdict(list)).toBe(best);
  });

  test('of an unknown alternative still tell what is missing', () => {
    expect(only(candidateWith(), { certifications: ['a'], unread: 'the rest' })).toMatchObject({ verdict: 'unknown', unread: 'the rest', missing: [{ certification: 'a' }] });
  });

  test('of a silent source are unknown, with what it says in words', () => {
    expect(meets(candidateWith(), { anyOf: [], stated: 'Set at each recruitment.' }, context)).toMatchObject({
      verdict: 'unknown',
      qualification: { stated: 'Set at each recruitment.' },
    });
  });

  test('are met once every condition is confirmed, everywhere or for this place only', () => {
    const one: Alternative = { conditions: ['You are a citizen.'], courses: ['anatomy'], credits: { count: 6, unit: 'semester-hours', in: 'records' } };
    const open = only(candidateWith(), one).conditions;
    expect(open.map(({ kind }) => kind).sort()).toEqual(['course', 'credits', 'said']);
    expect(only(afterConfirming(candidateWith(), open.map(conditionKey)), one).verdict).toBe('met');
    expect(
      only(
        afterConfirming(
          candidateWith(),
          open.map((condition) => scopedKey('small/goal', condition)),
        ),
        one,
      ).verdict,
    ).toBe('met');
    expect(
      only(
        afterConfirming(
          candidateWith(),
          open.map((condition) => scopedKey('small/other', condition)),
        ),
        one,
      ).verdict,
    ).toBe('met-if');
  });
});

const rank: Readonly<Record<Verdict, number>> = { 'not-met': 0, unknown: 1, 'met-if': 2, met: 3 };

describe('for everyone', () => {
  const gain: fc.Arbitrary<(who: Candidate) => Candidate> = fc.oneof(
    schooling.map((held) => (who: Candidate) => ({ ...who, schooling: [...who.schooling, held] })),
    fc.constantFrom('a', 'b', 'c').map((id) => (who: Candidate) => ({ ...who, certifications: [...who.certifications, { id }] })),
    fc
      .record({
        kind: fc.constantFrom('coding' as const, 'health-information' as const, 'any' as const),
        on: fc.option(
          fc.constantFrom(...rungIds).map((id) => ({ ladder: 'small', rung: id })),
          { nil: undefined },
        ),
      })
      .map((job) => (who: Candidate) => afterWork(who, job, 1)),
    fc.constantFrom(...saidConditions).map((text) => (who: Candidate) => afterConfirming(who, [`said|${text}`])),
  );

  test('a degree, a certification, a month or a confirmation more never closes anything', () => {
    fc.assert(
      fc.property(candidate, gain, qualification(rungIds), (who, more, what) => {
        const [before, after] = [meets(who, what, context), meets(more(who), what, context)];
        expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
        for (const [index, { verdict }] of before.alternatives.entries()) expect(rank[after.alternatives[index]!.verdict]).toBeGreaterThanOrEqual(rank[verdict]);
      }),
      runs,
    );
  });

  test('an unread alternative stays unknown, and a qualification of nothing else is never met', () => {
    fc.assert(
      fc.property(candidate, fc.array(alternative(rungIds), { maxLength: 3 }), (who, anyOf) => {
        const unread = anyOf.map((one): Alternative => ({ ...one, unread: 'the rest' }));
        const { verdict, alternatives } = meets(who, { anyOf: unread }, context);
        expect(verdict).toBe('unknown');
        expect(alternatives.every((one) => one.verdict === 'unknown')).toBe(true);
      }),
      runs,
    );
  });

  test('an alternative with a condition that is not confirmed never reads met', () => {
    fc.assert(
      fc.property(candidate, alternative(rungIds), (who, one) => {
        const { verdict, conditions } = only(who, one);
        const isOpen = (one.conditions ?? []).some((text) => !who.confirmed.has(`said|${text}`)) || one.courses !== undefined || one.credits !== undefined;
        if (isOpen || conditions.length > 0) expect(verdict).not.toBe('met');
        if (verdict === 'met') expect(one.unread).toBeUndefined();
      }),
      runs,
    );
  });

  test('the order of lists changes no verdict and no reason', () => {
    const cases = fc.tuple(candidate, qualification(rungIds)).chain(([who, what]) =>
      fc.record({
        who: fc.constant(who),
        what: fc.constant(what),
        anyOf: shuffled(what.anyOf),
        certifications: shuffled(who.certifications),
        schooling: shuffled(who.schooling),
        service: shuffled(who.service),
      }),
    );
    fc.assert(
      fc.property(cases, ({ who, what, anyOf, ...lists }) => {
        const [plain, mixed] = [meets(who, what, context), meets({ ...who, ...lists }, { anyOf }, context)];
        expect(mixed.verdict).toBe(plain.verdict);
        const told = ({ alternatives }: typeof plain) => alternatives.map((one) => JSON.stringify({ ...one, index: 0 })).sort();
        expect(told(mixed)).toEqual(told(plain));
      }),
      runs,
    );
  });
});
