import type { Columns } from './columns.ts';
import type { Graph } from './graph.ts';
import type { Arrangement } from './order.ts';
import { insetAt, narrowed, type Box, type Placement } from './place.ts';

/** One ladder: two rails and the plain rungs between its planks. */
export interface Rails {
  /** The column's width, from the ladder's top to its foot. */
  box: Box;
  /** How far each rail stands in from the sides of the box, in em. */
  insetAtTop: number;
  insetAtFoot: number;
  /** Heights of plain rungs, from the top of the box. */
  rungs: readonly number[];
}

/** Where the rails of the top row end, from the top of the frame, and how far rails run on above or below planks in between, in em. */
const ends = { sky: 2.7, between: 0.95 };
/** From the edge of a plank to the middle of the rail behind it. */
const railInset = 1;
const rungDistance = 1.75;

/**
 * Rails for every ladder. Those of the lowest row stand on the ground, and so do those of several planks that no step leads
 * to and under which there is nothing; others hang where they belong.
 */
export function rails({ edges }: Graph, { ladders, cells, rows }: Arrangement, { planks, height }: Placement, columns: Columns): Rails[] {
  return ladders.map((ids) => {
    const [lowest, highest] = [cells.get(ids[0]!)!, cells.get(ids.at(-1)!)!];
    const boxes = ids.map((id) => planks.get(id)!);
    const top = highest.row === rows.length - 1 ? ends.sky : boxes.at(-1)!.y - ends.between;
    const hasNothingBelow = [...cells.values()].every(({ row, column }) => column !== lowest.column || row >= lowest.row);
    const standsOnGround = lowest.row === 0 || (ids.length > 1 && hasNothingBelow && edges.every(({ to }) => to !== ids[0]));
    const foot = standsOnGround ? height : boxes[0]!.y + boxes[0]!.height + ends.between;
    const span = columns.planks[lowest.column]!;
    const insetOf = (y: number) => narrowed(span, insetAt(y, height)).x - span.x + railInset;
    return {
      box: { x: span.x, y: top, width: span.width, height: foot - top },
      insetAtTop: insetOf(top),
      insetAtFoot: insetOf(foot),
      rungs: plainRungs(top, boxes, foot).map((y) => y - top),
    };
  });
}

/** Evenly between each two planks, and from the lowest down to the ground. */
function plainRungs(top: number, fromBelow: readonly Box[], foot: number): number[] {
  const planks = fromBelow.toReversed();
  const openings = planks.map((plank, index) => ({ from: plank.y + plank.height, to: planks[index + 1]?.y ?? foot }));
  return [{ from: top, to: planks[0]!.y }, ...openings].flatMap(({ from, to }) => {
    const count = Math.floor((to - from) / rungDistance);
    return Array.from({ length: count }, (_, index) => from + ((index + 1) * (to - from)) / (count + 1));
  });
}
