import { longestWays, type Edge, type Graph } from './graph.ts';
import type { Row } from './rank.ts';

/** Nodes that follow one another by edges, from the bottom up: what one ladder would carry. */
export interface Chain {
  ids: readonly string[];
  strand: string;
  /** Numbers of the lowest and the highest row. */
  low: number;
  high: number;
}

/**
 * Splits the graph into chains, the longest first. Every node is in one chain.
 * At a fork or a meeting, the chain follows the edge that stays in its strand, then the longer way, then the nearer row.
 */
export function chains(graph: Graph, rows: readonly Row[]): Chain[] {
  const rowOf = new Map(rows.flatMap(({ ids }, row) => ids.map((id) => [id, row] as const)));
  const strandOf = new Map(graph.nodes.map(({ id, strand }) => [id, strand]));
  const next = new Map<string, string>();
  const previous = new Map<string, string>();
  for (const { from, to } of byPreference(graph, rowOf, strandOf)) {
    if (next.has(from) || previous.has(to)) continue;
    next.set(from, to);
    previous.set(to, from);
  }
  return graph.nodes
    .filter(({ id }) => !previous.has(id))
    .map(({ id, strand }) => {
      const ids = [id];
      for (let up = next.get(id); up !== undefined; up = next.get(up)) ids.push(up);
      return { ids, strand, low: rowOf.get(id)!, high: rowOf.get(ids.at(-1)!)! };
    })
    .sort((a, b) => b.ids.length - a.ids.length || b.high - a.high);
}

function byPreference(graph: Graph, rowOf: ReadonlyMap<string, number>, strandOf: ReadonlyMap<string, string>): Edge[] {
  const [below, above] = [longestWays(graph, 'below'), longestWays(graph, 'above')];
  const crosses = ({ from, to }: Edge) => Number(strandOf.get(from) !== strandOf.get(to));
  const length = ({ from, to }: Edge) => below.get(from)! + above.get(to)!;
  const rise = ({ from, to }: Edge) => rowOf.get(to)! - rowOf.get(from)!;
  return [...graph.edges].sort((a, b) => crosses(a) - crosses(b) || length(b) - length(a) || rise(a) - rise(b));
}
