import { describe, expect, test } from 'vitest';
import { bends } from '../../../src/diagram/bends.ts';
import { layout, type Layout } from '../../../src/diagram/layout.ts';
import type { Point } from '../../../src/diagram/route.ts';
import { coding, graph, node } from './graphs.ts';

const lineTo = ({ lines }: Layout, to: string) => lines.find((line) => line.to === to)!;
/** "right up right": where a line goes, stretch by stretch. */
const coursesOf = (points: readonly Point[]) =>
  points
    .slice(1)
    .map(({ x, y }, index) => (x > points[index]!.x ? 'right' : x < points[index]!.x ? 'left' : y < points[index]!.y ? 'up' : 'down'))
    .join(' ');

describe('a line', () => {
  test('along a ladder goes straight up, from plank to plank', () => {
    const drawn = layout(graph(['a1', 'b2'], ['a1 → b2']));
    const { points } = lineTo(drawn, 'b2');
    const [low, high] = [drawn.planks.get('a1')!, drawn.planks.get('b2')!];
    expect(coursesOf(points)).toBe('up');
    expect([points[0]!.y, points[1]!.y]).toEqual([low.y, high.y + high.height]);
  });

  test('to a branch on the right leaves and arrives by the sides that face each other', () => {
    const drawn = layout(graph(['a1', 'b2', node('c2', coding)], ['a1 → b2', 'a1 → c2']));
    const { points } = lineTo(drawn, 'c2');
    const [low, high] = [drawn.planks.get('a1')!, drawn.planks.get('c2')!];
    expect(coursesOf(points)).toBe('right up right');
    expect([points[0]!.x, points.at(-1)!.x]).toEqual([low.x + low.width, high.x]);
  });

  test('back from a branch goes left', () => {
    const drawn = layout(graph(['a1', 'b2', 'c3', node('d2', coding)], ['a1 → b2', 'b2 → c3', 'd2 → c3']));
    expect(coursesOf(drawn.lines.find(({ from }) => from === 'd2')!.points)).toBe('left up left');
  });

  test('around a plank of its own column goes out and back', () => {
    const drawn = layout(graph(['a1', 'b2', 'c3'], ['a1 → b2', 'b2 → c3', 'a1 → c3']));
    expect(coursesOf(drawn.lines.find(({ isStraight }) => !isStraight)!.points)).toBe('right up left');
  });

  test('to a column farther off crosses in a gap', () => {
    const drawn = layout(graph(['a1', 'b2', node('c2', coding), node('d2', { strand: 'registry' })], ['a1 → b2', 'a1 → c2', 'a1 → d2']));
    expect(drawn.lines.map(({ points }) => coursesOf(points)).sort()).toEqual(['right up right', 'right up right up right', 'up']);
  });
});

describe('bends', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 4, y: 10 },
    { x: 4, y: 2 },
    { x: 9, y: 2 },
  ];

  test('join: each starts where the one before ends', () => {
    expect(bends(points)).toEqual([
      { shape: 'right-up', box: { x: 0, y: 6, width: 4, height: 4 }, isEnd: false },
      { shape: 'up-right', box: { x: 4, y: 2, width: 5, height: 4 }, isEnd: true },
    ]);
  });

  test('to the left are mirrored', () => {
    expect(bends(points.map(({ x, y }) => ({ x: -x, y }))).map(({ shape }) => shape)).toEqual(['left-up', 'up-left']);
  });

  test('a line without one is a line up', () => {
    expect(
      bends([
        { x: 3, y: 9 },
        { x: 3, y: 1 },
      ]),
    ).toEqual([{ shape: 'up', box: { x: 3, y: 1, width: 0, height: 8 }, isEnd: true }]);
  });
});
