import { laneWidth, type Columns } from './columns.ts';
import { laneMargin, type Placement } from './place.ts';
import type { Reservation, Slot, Way } from './reserve.ts';

export interface Point {
  x: number;
  y: number;
}

/** A step as a line with right angles, from the plank where it starts to the plank where it ends. */
export interface Line {
  from: string;
  to: string;
  /** Whether it runs along a ladder. */
  isStraight: boolean;
  points: readonly Point[];
}

/**
 * Last stage: a line for every edge.
 * Before: boxes placed, lanes and ports reserved. After: a line starts and ends on the edges of its two planks, runs through
 * channels and gaps only, and shares no stretch with another. Lines climb: they never lead down.
 */
export function route({ straight, ways }: Reservation, placement: Placement, columns: Columns): Line[] {
  return [
    ...straight.map(({ from, to }) => {
      const [low, high] = [placement.planks.get(from)!, placement.planks.get(to)!];
      const x = low.x + low.width / 2;
      return {
        from,
        to,
        isStraight: true,
        points: [
          { x, y: low.y },
          { x, y: high.y + high.height },
        ],
      };
    }),
    ...ways.map((way) => ({ from: way.edge.from, to: way.edge.to, isStraight: false, points: pointsOf(way, placement, columns) })),
  ];
}

function pointsOf({ edge, from, to, out, into, crossing }: Way, { planks, rows }: Placement, columns: Columns): Point[] {
  const [low, high] = [planks.get(edge.from)!, planks.get(edge.to)!];
  const start = { x: to.column < from.column ? low.x : low.x + low.width, y: low.y + (low.height / 2) * portShare(out.port) };
  const end = { x: to.column > from.column ? high.x : high.x + high.width, y: high.y + (high.height / 2) * (1 + portShare(into.port)) };
  const [outX, intoX] = [laneX(columns, out), laneX(columns, into)];
  const turns = [
    { x: outX, y: start.y },
    { x: intoX, y: end.y },
  ];
  if (crossing !== undefined) {
    const y = rows[to.row]!.bottom + laneMargin + crossing * laneWidth;
    turns.splice(1, 0, { x: outX, y }, { x: intoX, y });
  }
  return [start, ...turns, end];
}

/** Ports stand evenly along their half of a side. */
const portShare = ({ index, count }: Slot) => (index + 1) / (count + 1);

function laneX({ channels }: Columns, { channel, lane }: { channel: number; lane: number }): number {
  const { x } = channels[channel]!;
  return x + 0.6 + (lane + 0.5) * laneWidth - laneWidth / 2;
}
