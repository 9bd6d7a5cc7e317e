import { describe, expect, test } from 'vitest';
import { spaceByScale } from '../../../src/diagram/scale.ts';

describe('distances on a scale', () => {
  test('are in proportion where planks leave room', () => {
    expect(spaceByScale([13, 15, 17, 19, 22], [10, 10, 10, 10])).toEqual({ distances: [10, 10, 10, 15], isBroken: [false, false, false, false] });
  });

  test('the tallest need sets the unit', () => {
    expect(spaceByScale([1, 2, 3], [8, 12])).toEqual({ distances: [12, 12], isBroken: [false, false] });
  });

  test('a far step is cut short, and said to be', () => {
    expect(spaceByScale([4, 5, 6, 30], [10, 10, 10])).toEqual({ distances: [10, 10, 25], isBroken: [false, false, true] });
  });

  test('a step too small for planks is stretched, and said to be', () => {
    const { distances, isBroken } = spaceByScale([1, 10, 19, 19.5], [10, 10, 10]);
    expect(distances).toEqual([10, 10, 10]);
    expect(isBroken).toEqual([false, false, true]);
  });

  test('equal heights are kept apart, off scale', () => {
    expect(spaceByScale([7, 7], [9])).toEqual({ distances: [9], isBroken: [true] });
    expect(spaceByScale([7, 7, 8], [9, 9])).toEqual({ distances: [9, 9], isBroken: [true, false] });
  });

  test('one row needs none', () => {
    expect(spaceByScale([7], [])).toEqual({ distances: [], isBroken: [] });
  });
});
