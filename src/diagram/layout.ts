import { columns, frameWidth, type Columns } from './columns.ts';
import type { Graph } from './graph.ts';
import { order, type Cell } from './order.ts';
import { place, type Box, type PlacedRow } from './place.ts';
import { rails, type Rails } from './rails.ts';
import { rank } from './rank.ts';
import { reserve } from './reserve.ts';
import { route, type Line } from './route.ts';

/** What stands at one height of the scale. */
export interface Mark {
  height: number;
  /** Middle of the row, in em from the top. */
  y: number;
  /** Right edge of the last plank of the row: where the guide to the scale starts. */
  guideX: number;
  /** Whether the stretch up to the next mark is not to scale. */
  isBrokenAbove: boolean;
}

/** A ladder as boxes and lines, in em of text size from the left and the top of the frame. */
export interface Layout {
  width: number;
  height: number;
  columnCount: number;
  columns: Columns;
  cells: ReadonlyMap<string, Cell>;
  /** From the bottom up. */
  rows: readonly PlacedRow[];
  planks: ReadonlyMap<string, Box>;
  doors: ReadonlyMap<string, Box>;
  labels: ReadonlyMap<string, Box>;
  lines: readonly Line[];
  rails: readonly Rails[];
  /** From the bottom up; empty without a scale. */
  marks: readonly Mark[];
}

/** From nodes and edges to coordinates: rank → order → reserve → place → route. Refuses (DownhillError) what `rank` refuses. */
export function layout(graph: Graph): Layout {
  const rows = rank(graph);
  const arrangement = order(graph, rows);
  const reservation = reserve(graph, arrangement);
  const widths = columns(graph, arrangement, reservation);
  const placement = place(graph, arrangement, reservation, widths);
  const lines = route(reservation, placement, widths);
  const { columnCount, cells } = arrangement;
  const { planks, doors, labels, height, spacing } = placement;
  const marks = spacing
    ? arrangement.rows.map(({ height: mark }, row) => {
        const { top, bottom } = placement.rows[row]!;
        const ends = [...planks].filter(([id]) => cells.get(id)!.row === row).map(([, box]) => box.x + box.width);
        return { height: mark!, y: (top + bottom) / 2, guideX: Math.max(...ends), isBrokenAbove: spacing.isBroken[row] ?? false };
      })
    : [];
  return { width: frameWidth, height, columnCount, columns: widths, cells, rows: placement.rows, planks, doors, labels, lines, rails: rails(arrangement, placement, widths), marks };
}
