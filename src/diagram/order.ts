import { chains, type Chain } from './chains.ts';
import type { Graph } from './graph.ts';
import type { Row } from './rank.ts';

/** More ladders side by side than this do not fit; what is left over is stacked. */
export const mostColumns = 4;

export interface Cell {
  row: number;
  column: number;
}

export interface Arrangement {
  /** From the bottom up; the height on the scale, if there is one. */
  rows: readonly { height: number | undefined }[];
  columnCount: number;
  cells: ReadonlyMap<string, Cell>;
  /** Nodes that hang on the same two rails, from the bottom up. */
  ladders: readonly (readonly string[])[];
}

/**
 * Second stage: which column each node stands in.
 * Before: rows as `rank` gives them. After: no two nodes in one cell; rows only split where one column holds several nodes
 * of a row; the longest chain in column 0; two nodes are on one ladder only if the lower one has an edge to the next above it.
 */
export function order(graph: Graph, rows: readonly Row[]): Arrangement {
  const columns = straighten(graph, spread(chains(graph, rows)));
  const columnOf = new Map(columns.flatMap((members, column) => members.flatMap(({ ids }) => ids.map((id) => [id, column] as const))));
  const cells = new Map<string, Cell>();
  const split: { height: number | undefined }[] = [];
  for (const { height, ids } of rows) {
    const stacks = columns.map((_, column) => ids.filter((id) => columnOf.get(id) === column));
    for (const [column, stack] of stacks.entries()) for (const [level, id] of stack.entries()) cells.set(id, { row: split.length + level, column });
    for (let level = 0; level < Math.max(...stacks.map(({ length }) => length)); level += 1) split.push({ height });
  }
  return { rows: split, columnCount: columns.length, cells, ladders: columns.flatMap((_, column) => laddersIn(column, graph, cells)) };
}

type Columns = readonly (readonly Chain[])[];

/** Puts each chain in a column: its own strand's where there is room, else a new one, else wherever there is room or most of it. */
function spread([first, ...others]: readonly Chain[]): Columns {
  const columns: Chain[][] = first ? [[first]] : [];
  for (const chain of others) {
    const branches = columns.slice(1);
    const isFree = (column: readonly Chain[]) => column.every(({ low, high }) => chain.high < low || chain.low > high);
    const own = branches.find((column) => isFree(column) && column.some(({ strand }) => strand === chain.strand));
    if (own) own.push(chain);
    else if (columns.length < mostColumns) columns.push([chain]);
    else ([...branches, ...columns].find(isFree) ?? emptiest(branches)).push(chain);
  }
  return columns;
}

const sizeOf = (column: readonly Chain[]) => column.reduce((sum, { ids }) => sum + ids.length, 0);
const emptiest = (columns: readonly Chain[][]) => columns.reduce((least, column) => (sizeOf(column) < sizeOf(least) ? column : least));

/** Orders the columns beside the first one so that edges between columns are short. */
function straighten({ edges }: Graph, columns: Columns): Columns {
  const lengthOf = (order: Columns) => {
    const place = new Map(order.flatMap((members, column) => members.flatMap(({ ids }) => ids.map((id) => [id, column] as const))));
    return edges.reduce((sum, { from, to }) => sum + Math.abs(place.get(from)! - place.get(to)!), 0);
  };
  return permutations(columns.slice(1))
    .map((others) => [...columns.slice(0, 1), ...others])
    .reduce((best, order) => (lengthOf(order) < lengthOf(best) ? order : best));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((others) => [item, ...others]));
}

function laddersIn(column: number, { edges }: Graph, cells: ReadonlyMap<string, Cell>): string[][] {
  const ids = [...cells]
    .filter(([, cell]) => cell.column === column)
    .sort(([, a], [, b]) => a.row - b.row)
    .map(([id]) => id);
  const ladders: string[][] = [];
  for (const [index, id] of ids.entries()) {
    const hangsOn = edges.some(({ from, to }) => from === ids[index - 1] && to === id);
    if (hangsOn) ladders.at(-1)!.push(id);
    else ladders.push([id]);
  }
  return ladders;
}
