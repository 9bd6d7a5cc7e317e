/** Words that a box shows. The diagram only asks how much room they take. */
export interface Words {
  title: string;
  badge?: string | undefined;
  /** Lines under the title, the most important first; a narrow box leaves out the last. */
  notes: readonly string[];
  /** What opens it, one text for each way in, or one that says that it is not known. */
  doors: readonly string[];
}

/** A rung, as the diagram sees it. */
export interface Node {
  id: string;
  /** Height on the scale: a grade, dollars, or the number of a level. */
  height: number;
  /** Kind of work. Nodes of one strand share a ladder where they can. */
  strand: string;
  /** At least one door is known. */
  hasDoor: boolean;
  words: Words;
}

/** A step, as the diagram sees it. */
export interface Edge {
  from: string;
  to: string;
  /** Words of the step where it runs along a ladder. */
  label: string;
  /** Words of the step where it leads over to another ladder. */
  longLabel: string;
}

/** Nodes from the bottom up as far as the author wrote them so; edges never lead round in a circle. */
export interface Graph {
  nodes: readonly Node[];
  edges: readonly Edge[];
  /** Whether `height` is a scale that distances may be read from. Else it only says which node is higher. */
  isScaled: boolean;
}

/** Number of edges on the longest way that ends (or starts) at each node. */
export function longestWays({ nodes, edges }: Graph, direction: 'below' | 'above'): Map<string, number> {
  const [here, there] = direction === 'below' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const lengths = new Map<string, number>();
  const visit = (id: string): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    const length = Math.max(0, ...edges.filter((edge) => edge[here] === id).map((edge) => visit(edge[there]) + 1));
    lengths.set(id, length);
    return length;
  };
  for (const { id } of nodes) visit(id);
  return lengths;
}

/** All nodes on some way down from a node and up from it; the node itself is in both. */
export interface Ways {
  down: ReadonlySet<string>;
  up: ReadonlySet<string>;
}

export function waysThrough({ nodes, edges }: Graph): Map<string, Ways> {
  const reach = (start: string, here: 'from' | 'to', there: 'from' | 'to') => {
    const found = new Set([start]);
    for (const id of found) for (const edge of edges) if (edge[here] === id) found.add(edge[there]);
    return found;
  };
  return new Map(nodes.map(({ id }) => [id, { down: reach(id, 'to', 'from'), up: reach(id, 'from', 'to') }]));
}
