import { columns, frameWidth, mostInset, type Columns } from './columns.ts';
import type { Graph } from './graph.ts';
import { scaleOf, type Scale } from './marks.ts';
import { narrow } from './measure.ts';
import { order, type Cell } from './order.ts';
import { narrowed, place, type Box, type PlacedRow } from './place.ts';
import { rails, type Rails } from './rails.ts';
import { rank } from './rank.ts';
import { reserve } from './reserve.ts';
import { route, type Line } from './route.ts';

/** Room for the words above the drawing. */
export interface Heads {
  doors: Box | undefined;
  columns: readonly Box[];
  scale: Box | undefined;
}

/** A ladder as boxes and lines, in em of text size from the left and the top of the frame. */
export interface Layout {
  width: number;
  height: number;
  columnCount: number;
  /** Planks are narrow: badges stand under titles, and some lines and doors are left out. */
  isNarrow: boolean;
  cells: ReadonlyMap<string, Cell>;
  /** From the bottom up. */
  rows: readonly PlacedRow[];
  heads: Heads;
  planks: ReadonlyMap<string, Box>;
  /** Doors that stand left of the first ladder. Those of other planks stand in them. */
  doors: ReadonlyMap<string, Box>;
  /** How many doors a plank has room for. */
  doorsInPlank: number;
  /** Room for the words of the steps that start at a node. */
  labels: ReadonlyMap<string, Box>;
  lines: readonly Line[];
  rails: readonly Rails[];
  scale: Scale;
}

/** From nodes and edges to coordinates: rank → order → reserve → place → route. Refuses (DownhillError) what `rank` refuses. */
export function layout(graph: Graph): Layout {
  const arrangement = order(graph, rank(graph));
  const reservation = reserve(graph, arrangement);
  const widths = columns(graph, arrangement, reservation);
  const placement = place(graph, arrangement, reservation, widths);
  const { planks, doors, labels, height, rows } = placement;
  return {
    width: frameWidth,
    height,
    columnCount: arrangement.columnCount,
    isNarrow: widths.style === narrow,
    cells: arrangement.cells,
    rows,
    heads: headsOf(widths),
    planks,
    doors,
    doorsInPlank: widths.style.doors,
    labels,
    lines: route(reservation, placement, widths),
    rails: rails(graph, arrangement, placement, widths),
    scale: scaleOf(arrangement, placement, widths),
  };
}

/** In em; lower edge well above the ends of the rails. */
const head = { y: 0, height: 1.8 };

function headsOf({ doors, planks, scale }: Columns): Heads {
  return { doors: doors && { ...doors, ...head }, columns: planks.map((span) => ({ ...narrowed(span, mostInset), ...head })), scale: scale && { ...scale, ...head } };
}
