import { laneWidth, mostInset, type Columns, type Span } from './columns.ts';
import type { Edge, Graph, Node } from './graph.ts';
import { doorsHeight, labelsHeight, plankHeight } from './measure.ts';
import type { Arrangement } from './order.ts';
import type { Reservation } from './reserve.ts';
import { spaceByScale, type Spacing } from './scale.ts';

/** In em from the left and the top of the frame. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedRow {
  top: number;
  bottom: number;
}

export interface Placement {
  height: number;
  rows: readonly PlacedRow[];
  planks: ReadonlyMap<string, Box>;
  doors: ReadonlyMap<string, Box>;
  /** Room for the words of the steps that start at a node, above it. */
  labels: ReadonlyMap<string, Box>;
  spacing: Spacing | undefined;
}

/** Room above the top row for headings and the ends of the rails, and below the lowest for the feet, in em. */
const headroom = 4.4;
const footroom = 3.4;
/** A ladder of one rung still looks like a ladder. */
const leastHeight = 20;
/** From this height on the rails come in as far as they may. */
const tallHeight = 60;
const leastGap = 2.8;
const labelMargin = 1.3;
/** Room between a plank and a lane under it. */
export const laneMargin = 0.65;

/**
 * Fourth stage: a box for every node.
 * Before: one node in a cell, widths shared out. After: boxes are as tall as their words need, rows as tall as their tallest box,
 * gaps as tall as the words and lanes in them need; on a scale rows stand as `spaceByScale` says. Nothing overlaps.
 */
export function place(graph: Graph, arrangement: Arrangement, reservation: Reservation, columns: Columns): Placement {
  const { rows: ranked, cells } = arrangement;
  const nodesIn = ranked.map((_, row) => graph.nodes.filter(({ id }) => cells.get(id)!.row === row));
  const widthOf = (column: number) => columns.planks[column]!.width * (1 - 2 * mostInset);
  const heights = nodesIn.map((nodes) => Math.max(...nodes.map((node) => boxHeight(node, cells.get(node.id)!.column, widthOf, columns))));
  const gaps = nodesIn.slice(0, -1).map((nodes, row) => {
    const words = nodes.map(({ id }) => labelsHeight(labelsOf(id, graph.edges, reservation), widthOf(cells.get(id)!.column)));
    return Math.max(leastGap, Math.max(...words) + labelMargin) + lanesHeight(reservation, row + 1);
  });
  const least = gaps.map((gap, row) => heights[row]! / 2 + gap + heights[row + 1]! / 2);
  const spacing = graph.isScaled
    ? spaceByScale(
        ranked.map(({ height }) => height!),
        least,
      )
    : undefined;
  const distances = spacing?.distances ?? least;
  const needed = headroom + heights.at(-1)! / 2 + sum(distances) + heights[0]! / 2 + footroom;
  const height = Math.max(needed, leastHeight);
  const rows = stack(heights, distances, headroom + (height - needed) / 2);
  const planks = new Map<string, Box>();
  const doors = new Map<string, Box>();
  const labels = new Map<string, Box>();
  for (const { id } of graph.nodes) {
    const { row, column } = cells.get(id)!;
    const { top, bottom } = rows[row]!;
    const { x, width } = narrowed(columns.planks[column]!, insetAt((top + bottom) / 2, height));
    planks.set(id, { x, y: top, width, height: bottom - top });
    if (columns.doors && column === 0) doors.set(id, { x: columns.doors.x, y: top, width: x - columns.doors.x, height: bottom - top });
    const above = rows[row + 1];
    if (!above || !graph.edges.some(({ from }) => from === id)) continue;
    const ceiling = above.bottom + lanesHeight(reservation, row + 1);
    labels.set(id, { x, y: ceiling, width, height: top - ceiling });
  }
  return { height, rows, planks, doors, labels, spacing };
}

/** How far the rails have come in at a height, as a share of the column's width. Short ladders come in less. */
export function insetAt(y: number, frameHeight: number): number {
  return mostInset * Math.min(1, frameHeight / tallHeight) * (1 - y / frameHeight);
}

export function narrowed({ x, width }: Span, inset: number): Span {
  return { x: x + width * inset, width: width * (1 - 2 * inset) };
}

function boxHeight({ words }: Node, column: number, widthOf: (column: number) => number, { doors, style }: Columns): number {
  const isBesideDoors = doors !== undefined && column === 0;
  const plank = plankHeight(words, widthOf(column), style, !isBesideDoors);
  return isBesideDoors ? Math.max(plank, doorsHeight(words.doors, doors.width)) : plank;
}

function labelsOf(id: string, edges: readonly Edge[], { straight }: Reservation): string[] {
  return edges.filter(({ from }) => from === id).map((edge) => (straight.includes(edge) ? edge.label : edge.longLabel));
}

/** Height of the lanes in the gap under a row, in em. */
function lanesHeight({ gapLanes }: Reservation, row: number): number {
  const lanes = gapLanes[row] ?? 0;
  return lanes === 0 ? 0 : laneMargin + lanes * laneWidth;
}

/** Rows from the bottom up, placed from the top down. */
function stack(heights: readonly number[], distances: readonly number[], top: number): PlacedRow[] {
  const rows: PlacedRow[] = [];
  let middle = top + heights.at(-1)! / 2;
  for (let row = heights.length - 1; row >= 0; row -= 1) {
    rows[row] = { top: middle - heights[row]! / 2, bottom: middle + heights[row]! / 2 };
    if (row > 0) middle += distances[row - 1]!;
  }
  return rows;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
