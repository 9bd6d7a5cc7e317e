import type { Edge, Graph, Node } from '../../../src/diagram/graph.ts';

/** A node with the least that a node may have; "b2" stands at height 2. */
export function node(id: string, parts: Partial<Node> = {}): Node {
  return { id, height: Number(/\d+$/.exec(id)?.[0] ?? 0), strand: 'records', hasDoor: false, words: { title: `Clerk ${id}`, notes: ['Works.'], doors: ['RHIT'] }, ...parts };
}

/** An edge written "a → b". */
export function edge(arrow: string): Edge {
  const [from, to] = arrow.split(' → ');
  if (from === undefined || to === undefined) throw new Error(`An edge is written "a → b", not ${arrow}.`);
  return { from, to, label: 'promotion', longLabel: `Step to ${to}, promotion` };
}

/** A graph from ids (or nodes) and arrows. */
export function graph(nodes: readonly (string | Node)[], arrows: readonly string[] = [], parts: Partial<Graph> = {}): Graph {
  return { nodes: nodes.map((item) => (typeof item === 'string' ? node(item) : item)), edges: arrows.map(edge), isScaled: false, ...parts };
}

export const scaled = { isScaled: true } as const;

export const coding = { strand: 'coding' } as const;
