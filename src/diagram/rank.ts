import type { Edge, Graph } from './graph.ts';

/** Nodes that may stand at the same height. */
export interface Row {
  /** Height on the scale that all of them share; undefined where heights are only an order. */
  height: number | undefined;
  ids: readonly string[];
}

/** A step leads down the scale that height is to be drawn by. */
export class DownhillError extends Error {
  override name = 'DownhillError';
}

/**
 * First stage: which nodes share a row.
 * Before: edges make no circle. After: rows from the bottom up, every node in one of them; an edge leads to a higher row.
 * On a scale the rows rise with it, and one row has one height. Without a scale a node stands on the row of its height, or
 * higher where an edge lifts it.
 * Refuses (DownhillError) an edge that leads down a scale: height could not mean both.
 */
export function rank(graph: Graph): Row[] {
  const heights = liftedHeights(graph);
  const depths = depthsWithin(graph, heights);
  const rows = new Map<string, { height: number; depth: number; ids: string[] }>();
  for (const { id } of graph.nodes) {
    const [height, depth] = [heights.get(id)!, depths.get(id)!];
    const key = `${height} ${depth}`;
    const row = rows.get(key) ?? { height, depth, ids: [] };
    row.ids.push(id);
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => a.height - b.height || a.depth - b.depth).map(({ height, ids }) => ({ height: graph.isScaled ? height : undefined, ids }));
}

/** Height of each node, or of the highest node below it where that is higher. */
function liftedHeights({ nodes, edges, isScaled }: Graph): Map<string, number> {
  const own = new Map(nodes.map(({ id, height }) => [id, height]));
  if (isScaled) for (const edge of edges) refuseDownhill(edge, own);
  const lifted = new Map<string, number>();
  const visit = (id: string): number => {
    const known = lifted.get(id);
    if (known !== undefined) return known;
    const height = Math.max(own.get(id)!, ...edges.filter(({ to }) => to === id).map(({ from }) => visit(from)));
    lifted.set(id, height);
    return height;
  };
  for (const { id } of nodes) visit(id);
  return lifted;
}

function refuseDownhill({ from, to }: Edge, heights: ReadonlyMap<string, number>): void {
  const [low, high] = [heights.get(from)!, heights.get(to)!];
  if (low > high) throw new DownhillError(`The step from ${from} (${low}) to ${to} (${high}) leads down the scale. Height cannot mean this scale: write heightBy: order.`);
}

/** Number of edges on the longest way to a node among nodes of its height. */
function depthsWithin({ nodes, edges }: Graph, heights: ReadonlyMap<string, number>): Map<string, number> {
  const depths = new Map<string, number>();
  const visit = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const below = edges.filter(({ from, to }) => to === id && heights.get(from) === heights.get(id));
    const depth = Math.max(0, ...below.map(({ from }) => visit(from) + 1));
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of nodes) visit(id);
  return depths;
}
