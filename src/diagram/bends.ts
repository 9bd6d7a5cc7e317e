import type { Box } from './place.ts';
import type { Point } from './route.ts';

/** Where a line comes from and where it turns to: right, left, up. `up` alone is a line without a bend. */
export type Shape = 'up' | 'right-up' | 'left-up' | 'up-right' | 'up-left';

/** One bend of a line with half of the stretch before it and half of the stretch after it; whole stretches at the ends. */
export interface Bend {
  shape: Shape;
  box: Box;
  /** The line ends here, with its arrowhead. */
  isEnd: boolean;
}

/**
 * Cuts a line with right angles into bends, so that each can be set as the sides of one box.
 * Before: stretches go left, right or up, in turns, and at least two points. After: the bends join without gap.
 */
export function bends(points: readonly Point[]): Bend[] {
  const last = points.length - 1;
  if (last === 1) return [{ shape: 'up', box: around(points), isEnd: true }];
  return points.slice(1, -1).map((corner, index) => {
    const [before, after] = [points[index]!, points[index + 2]!];
    const start = index === 0 ? before : middle(before, corner);
    const end = index + 2 === last ? after : middle(corner, after);
    return { shape: shapeOf(before, corner, after), box: around([start, corner, end]), isEnd: index + 2 === last };
  });
}

function shapeOf(before: Point, corner: Point, after: Point): Shape {
  if (before.y === corner.y) return before.x < corner.x ? 'right-up' : 'left-up';
  return after.x > corner.x ? 'up-right' : 'up-left';
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
