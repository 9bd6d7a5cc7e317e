import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LadderCycleError } from '../../../src/domain/ladder.ts';
import { levels } from '../../../src/schemas/shared.ts';
import { idsOf, ladder, rung, step } from '../../fixtures/ladders.ts';

const runs = { numRuns: 1_000 };

interface Shape {
  rungs: ReturnType<typeof rung>[];
  steps: ReturnType<typeof step>[];
}

/** Ladders of 1 to 8 rungs whose steps only lead from an earlier rung to a later one, so that none goes round. */
const shape: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const rungs = fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({ level: fc.constantFrom(...levels), grade: fc.option(fc.integer({ min: 1, max: 30 }).map(String), { nil: undefined }) }).map((parts) => rung(`r${index}`, parts)),
    ),
  );
  const pairs = Array.from({ length: count }, (_, to) => Array.from({ length: to }, (_unused, from) => step(`r${from} → r${to}`))).flat();
  return fc.record({ rungs: rungs.map((list) => [...list]), steps: fc.subarray(pairs) });
});

const shuffled = shape.chain(({ rungs, steps }) =>
  fc.record({
    asGiven: fc.constant({ rungs, steps }),
    mixed: fc.record({ rungs: fc.shuffledSubarray(rungs, { minLength: rungs.length }), steps: fc.shuffledSubarray(steps, { minLength: steps.length }) }),
  }),
);

test('a rung comes before every rung that leads to it, and each comes once', () => {
  fc.assert(
    fc.property(shape, ({ rungs, steps }) => {
      const order = idsOf(ladder(rungs, steps).fromTheTop);
      expect([...order].sort()).toEqual(idsOf(rungs).sort());
      for (const { from, to } of steps) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
    }),
    runs,
  );
});

test('the order in which rungs and steps are written changes neither ranks nor what lies above what', () => {
  fc.assert(
    fc.property(shuffled, ({ asGiven, mixed }) => {
      const [plain, other] = [ladder(asGiven.rungs, asGiven.steps), ladder(mixed.rungs, mixed.steps)];
      for (const { id } of asGiven.rungs) {
        expect(other.rankOf(id)).toBe(plain.rankOf(id));
        expect(new Set(other.waysTo(id).map((way) => idsOf(way).join()))).toEqual(new Set(plain.waysTo(id).map((way) => idsOf(way).join())));
      }
      const order = idsOf(other.fromTheTop);
      for (const { from, to } of asGiven.steps) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
    }),
    runs,
  );
});

test('every way starts at an entry rung, follows steps, and ends at its rung; the longest is as long as the rank', () => {
  fc.assert(
    fc.property(shape, ({ rungs, steps }) => {
      const built = ladder(rungs, steps);
      const entries = new Set(idsOf(built.entryRungs));
      for (const { id } of rungs) {
        const ways = built.waysTo(id).map(idsOf);
        for (const way of ways) {
          expect(entries).toContain(way[0]);
          expect(way.at(-1)).toBe(id);
          for (const [index, to] of way.slice(1).entries()) expect(steps.some((one) => one.from === way[index] && one.to === to)).toBe(true);
        }
        expect(Math.max(...ways.map((way) => way.length - 1))).toBe(built.rankOf(id));
      }
    }),
    runs,
  );
});

test('a step back down any way is refused as a circle', () => {
  fc.assert(
    fc.property(shape, fc.nat(), ({ rungs, steps }, pick) => {
      fc.pre(steps.length > 0);
      const { from, to } = steps[pick % steps.length]!;
      expect(() => ladder(rungs, [...steps, step(`${to} → ${from}`)])).toThrow(LadderCycleError);
    }),
    runs,
  );
});
