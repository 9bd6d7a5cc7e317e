import type { Edge, Graph } from './graph.ts';
import type { Arrangement, Cell } from './order.ts';

/** A place for one line among several that run side by side, counted from 0. */
export interface Slot {
  index: number;
  count: number;
}

/** Where a step that leads over to another ladder leaves, runs and arrives. Channel n lies to the right of column n. */
export interface Way {
  edge: Edge;
  from: Cell;
  to: Cell;
  out: { channel: number; lane: number; port: Slot };
  into: { channel: number; lane: number; port: Slot };
  /** Lane in the gap under the target's row; undefined where the whole way lies in one channel. */
  crossing: number | undefined;
}

export interface Reservation {
  /** Edges that run along a ladder, from one plank to the next. */
  straight: readonly Edge[];
  ways: readonly Way[];
  /** Number of lanes in each channel. */
  channelLanes: readonly number[];
  /** Number of lanes in the gap under each row. */
  gapLanes: readonly number[];
}

/** Stretch of a lane, both ends taken. Heights count four to a row: in at 1, out at 2, gap above at 3. */
interface Stretch {
  low: number;
  high: number;
  lane: number;
}

/**
 * Third stage: room for the steps that leave their ladder.
 * Before: one node in a cell. After: two ways never share a lane, a port or a stretch of either, so that the lines can
 * be told apart; every way keeps to channels and gaps, where no plank stands.
 */
export function reserve({ edges }: Graph, { cells, rows, columnCount, ladders }: Arrangement): Reservation {
  const onLadder = new Set(ladders.flatMap((ids) => ids.slice(1).map((id, index) => `${ids[index]} ${id}`)));
  const isStraight = ({ from, to }: Edge) => onLadder.has(`${from} ${to}`);
  const channels: Stretch[][] = Array.from({ length: columnCount }, () => []);
  const gaps: Stretch[][] = rows.map(() => []);
  const ways = edges
    .filter((edge) => !isStraight(edge))
    .map((edge) => ({ edge, from: cells.get(edge.from)!, to: cells.get(edge.to)! }))
    .sort(fromTheNearLane)
    .map(({ edge, from, to }) => {
      const [leaves, arrives] = channelsOf(from, to);
      const start = from.row * 4 + 2;
      const end = to.row * 4 + 1;
      if (leaves === arrives) {
        const lane = take(channels[leaves]!, start, end);
        return { edge, from, to, leaves, arrives, lanes: [lane, lane] as const, crossing: undefined };
      }
      const turn = to.row * 4 - 1;
      const lanes = [take(channels[leaves]!, start, turn), take(channels[arrives]!, turn, end)] as const;
      const crossing = take(gaps[to.row]!, Math.min(leaves, arrives), Math.max(leaves, arrives));
      return { edge, from, to, leaves, arrives, lanes, crossing };
    });
  const outs = ports(ways, ({ from, leaves }) => `${leaves} ${from.row}`);
  const ins = ports(ways, ({ to, arrives }) => `${arrives} ${to.row}`);
  return {
    straight: edges.filter(isStraight),
    ways: ways.map(({ edge, from, to, leaves, arrives, lanes, crossing }, index) => ({
      edge,
      from,
      to,
      out: { channel: leaves, lane: lanes[0], port: outs[index]! },
      into: { channel: arrives, lane: lanes[1], port: ins[index]! },
      crossing,
    })),
    channelLanes: channels.map(countLanes),
    gapLanes: gaps.map(countLanes),
  };
}

/** The channels on the sides that face each other; within one column both are on the right. */
function channelsOf(from: Cell, to: Cell): readonly [number, number] {
  if (to.column > from.column) return [from.column, to.column - 1];
  return to.column < from.column ? [from.column - 1, to.column] : [from.column, from.column];
}

interface Ends {
  from: Cell;
  to: Cell;
}

const higherFirst = (a: Ends, b: Ends) => b.to.row - a.to.row || b.from.row - a.from.row;

/** Higher ways take the lane next to where they start, so that lower ones pass around them; ways to the left start from the right. */
function fromTheNearLane(a: Ends, b: Ends): number {
  const [leftA, leftB] = [a.to.column < a.from.column, b.to.column < b.from.column];
  return Number(leftA) - Number(leftB) || (leftA ? higherFirst(b, a) : higherFirst(a, b));
}

function take(stretches: Stretch[], low: number, high: number): number {
  const taken = new Set(stretches.filter((other) => low <= other.high && other.low <= high).map(({ lane }) => lane));
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  stretches.push({ low, high, lane });
  return lane;
}

const countLanes = (stretches: readonly Stretch[]) => Math.max(0, ...stretches.map(({ lane }) => lane + 1));

/** Numbers, from the top, the ways that leave into (or arrive from) one channel at one row, from whichever side of it. */
function ports<W extends Ends>(ways: readonly W[], keyOf: (way: W) => string): Slot[] {
  const groups = Map.groupBy([...ways].sort(higherFirst), keyOf);
  return ways.map((way) => {
    const group = groups.get(keyOf(way))!;
    return { index: group.indexOf(way), count: group.length };
  });
}
