import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/diagram/grid.ts';

const frame = { x: 0, y: 0, width: 10, height: 6 };

describe('a grid', () => {
  const box = { x: 2, y: 1, width: 5, height: 3 };
  const grid = gridOf(frame, [box]);

  test('has a line at every side', () => {
    expect([grid.columns, grid.rows]).toEqual([
      [2, 5, 3],
      [1, 3, 2],
    ]);
  });

  test('places a box between its lines', () => {
    expect(grid.areaOf(box)).toEqual({ rowStart: 2, columnStart: 2, rowEnd: 3, columnEnd: 3 });
  });

  test('lets boxes share a line, also if they differ by less than a hundredth', () => {
    expect(gridOf(frame, [box, { ...box, x: 2.001 }]).columns).toEqual([2, 5, 3]);
  });

  test('places a box without height in the track that starts there', () => {
    const line = { x: 2, y: 1, width: 5, height: 0 };
    expect(gridOf(frame, [box, line]).areaOf(line)).toEqual({ rowStart: 2, columnStart: 2, rowEnd: 3, columnEnd: 3 });
  });

  test('refuses a box that it was not made of', () => {
    expect(() => grid.areaOf({ ...box, x: 3 })).toThrow(RangeError);
  });
});
