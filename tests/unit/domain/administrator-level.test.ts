import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { administratorLevel, InvalidCountError } from '../../../src/domain/administrator-level.ts';
import { runs } from './small-world.ts';
import { ladderOf } from './real-content.ts';

const ddsoo = (individuals: number, activitiesPerYear: number) => administratorLevel({ kind: 'ddsoo', individuals, activitiesPerYear });

describe('the administrator of a place', () => {
  test.each([
    ['doccs-regional-medical-unit', 1],
    ['co-located-childrens-center', 1],
    ['free-standing-childrens-center', 2],
    ['free-standing-psychiatric-center', 3],
    ['rehabilitation-hospital', 3],
  ] as const)('%s is level %i, whatever its size', (kind, level) => {
    expect(administratorLevel({ kind })).toMatchObject({ level, fits: [level], because: ['place'], isGap: false, isOverlap: false, source: 'ny-std-2021' });
  });

  test.each([
    [0, 0, 1],
    [2_999, 249_999, 1],
    [2_999, 250_001, 2],
    [3_000, 0, 2],
    [3_000, 250_000, 2],
    [6_999, 250_000, 2],
    [3_000, 250_001, 3],
    [6_999, 250_001, 3],
    [7_000, 0, 3],
    [7_000, 250_000, 3],
    [50_000, 900_000, 3],
  ])('a DDSOO with %i individuals and %i activities is level %i', (individuals, activities, level) => {
    expect(ddsoo(individuals, activities)).toMatchObject({ level, isGap: false });
  });

  test('is in no rule with exactly 250,000 activities and under 3,000 individuals', () => {
    expect(ddsoo(2_999, 250_000)).toMatchObject({ level: undefined, rung: undefined, fits: [], because: [], isGap: true });
    expect(ddsoo(0, 250_000).isGap).toBe(true);
  });

  test('fits two levels from 3,000 individuals on with over 250,000 activities, and gets the higher', () => {
    expect(ddsoo(3_000, 250_001)).toMatchObject({ level: 3, fits: [2, 3], isOverlap: true, because: ['individuals-3000-to-6999', 'over-250000', 'at-least-3000-and-over-250000'] });
    expect(ddsoo(7_000, 250_001)).toMatchObject({ level: 3, fits: [2, 3], isOverlap: true });
    expect(ddsoo(7_000, 250_000)).toMatchObject({ fits: [3], isOverlap: false });
  });

  test('is a rung of the New York ladder', () => {
    for (const level of [ddsoo(1, 1), ddsoo(4_000, 1), ddsoo(9_000, 1)]) expect(ladderOf('ny').rung(level.rung!).title).toMatch(new RegExp(`Administrator ${level.level}$`));
  });

  test('is not given for counts that are none', () => {
    for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect(() => ddsoo(wrong, 0)).toThrow(InvalidCountError);
      expect(() => ddsoo(0, wrong)).toThrow(InvalidCountError);
    }
  });
});

const individuals = fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom(2_999, 3_000, 6_999, 7_000));
const activities = fc.oneof(fc.integer({ min: 0, max: 600_000 }), fc.constantFrom(249_999, 250_000, 250_001));

test('every size has a level but for the one gap, and overlaps are only of 2 and 3', () => {
  fc.assert(
    fc.property(individuals, activities, (count, acts) => {
      const { level, isGap, isOverlap, fits, because } = ddsoo(count, acts);
      expect(isGap).toBe(count < 3_000 && acts === 250_000);
      expect(isOverlap).toBe(count >= 3_000 && acts > 250_000);
      expect(level).toBe(isGap ? undefined : Math.max(...fits));
      expect(isGap).toBe(because.length === 0);
    }),
    runs,
  );
});

test('a larger place never has a lower level', () => {
  fc.assert(
    fc.property(individuals, activities, fc.nat(5_000), fc.nat(300_000), (count, acts, moreIndividuals, moreActs) => {
      const [small, large] = [ddsoo(count, acts), ddsoo(count + moreIndividuals, acts + moreActs)];
      if (small.level !== undefined && large.level !== undefined) expect(large.level).toBeGreaterThanOrEqual(small.level);
    }),
    runs,
  );
});
