import type { Graph } from './graph.ts';
import { narrow, wide, type PlankStyle } from './measure.ts';
import type { Arrangement } from './order.ts';
import type { Reservation } from './reserve.ts';

/** Width of the drawing in em that boxes are measured for. The page makes every part wider or narrower in proportion. */
export const frameWidth = 64;
/** How much a column's rails come closer to its middle, at the very top, as a share of its width. */
export const mostInset = 0.07;
export const laneWidth = 0.8;

const doorsWidth = { one: 16, two: 13 };
const arrowWidth = 4;
const scaleWidth = 5;
const guideWidth = 2.5;
const widestPlank = { one: 31, more: 28 };

export interface Span {
  x: number;
  width: number;
}

/** Everything that stands side by side, in em from the left. */
export interface Columns {
  /** Left of the first ladder; undefined where no door is known, or where it must give way to ladders. */
  doors: Span | undefined;
  /** One for each ladder column. */
  planks: readonly Span[];
  /** Room for steps that lead over, to the right of each column. */
  channels: readonly Span[];
  scale: Span | undefined;
  style: PlankStyle;
}

/** Shares out the width. After: parts stand in order without overlap, inside the frame. */
export function columns(graph: Graph, { columnCount, cells }: Arrangement, { channelLanes }: Reservation): Columns {
  const hasDoors = columnCount <= 2 && graph.nodes.some(({ id, hasDoor }) => hasDoor && cells.get(id)!.column === 0);
  const left = hasDoors ? (columnCount === 1 ? doorsWidth.one : doorsWidth.two) + arrowWidth : 0;
  const right = graph.isScaled ? scaleWidth + guideWidth : 0;
  const channelWidths = channelLanes.map((lanes, channel) => channelWidth(lanes, channel === columnCount - 1));
  const free = frameWidth - left - right - sum(channelWidths);
  const width = Math.min(free / columnCount, columnCount === 1 ? widestPlank.one : widestPlank.more);
  const spare = free - width * columnCount;
  let x = left + spare / 2;
  const planks: Span[] = [];
  const channels: Span[] = [];
  for (const channel of channelWidths) {
    planks.push({ x, width });
    channels.push({ x: x + width, width: channel });
    x += width + channel;
  }
  return {
    doors: hasDoors ? { x: 0, width: left - arrowWidth } : undefined,
    planks,
    channels,
    scale: graph.isScaled ? { x: frameWidth - scaleWidth, width: scaleWidth } : undefined,
    style: columnCount > 2 ? narrow : wide,
  };
}

function channelWidth(lanes: number, isLast: boolean): number {
  if (lanes === 0) return isLast ? 0 : 1.8;
  return lanes * laneWidth + (isLast ? 0.6 : 1.2);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
