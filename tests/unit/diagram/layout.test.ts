import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/diagram/graph.ts';
import { layout, type Layout } from '../../../src/diagram/layout.ts';
import type { Box } from '../../../src/diagram/place.ts';
import { rank } from '../../../src/diagram/rank.ts';
import type { Point } from '../../../src/diagram/route.ts';
import { coding, graph, node, scaled } from './graphs.ts';
import { faultsOf } from './invariants.ts';
import { layoutText } from './layout-text.ts';
import { randomGraph } from './random-graphs.ts';
import { realLadders } from './real-ladders.ts';

describe('no overlap, no line through a plank, all in the frame, no height against scale or steps', () => {
  test.each(realLadders)('$id', ({ graph }) => {
    expect(faultsOf(graph, layout(graph))).toEqual([]);
  });

  test('500 random ladders of 1 to 20 rungs', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        expect(faultsOf(graph, layout(graph))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('rungs and steps written in another order stand on the same rows', () => {
  const rowsOf = (graph: Graph) => rank(graph).map(({ height, ids }) => [height, [...ids].sort()]);
  fc.assert(
    fc.property(randomGraph, (graph) => {
      expect(rowsOf({ ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() })).toEqual(rowsOf(graph));
    }),
    { numRuns: 200 },
  );
});

describe('the check of layouts finds', () => {
  const sound = graph(['a1', 'b2', 'c3', node('d2', coding)], ['a1 → b2', 'b2 → c3', 'a1 → d2'], scaled);
  const drawn = layout(sound);
  const moved = (id: string, by: Partial<Box>): Layout => {
    const box = drawn.planks.get(id)!;
    return { ...drawn, planks: new Map([...drawn.planks, [id, { ...box, x: box.x + (by.x ?? 0), y: box.y + (by.y ?? 0) }]]) };
  };
  const rerouted = (to: string, points: Point[]): Layout => ({ ...drawn, lines: drawn.lines.map((line) => (line.to === to ? { ...line, points } : line)) });
  const middleOf = (id: string) => {
    const { x, y, width, height } = drawn.planks.get(id)!;
    return { x: x + width / 2, y: y + height / 2 };
  };

  test('nothing in a sound one', () => {
    expect(faultsOf(sound, drawn)).toEqual([]);
  });

  test.each([
    ['an overlap', moved('d2', { x: -20 }), 'plank b2 overlaps plank d2'],
    ['a plank out of the frame', moved('d2', { x: 40 }), 'plank d2 leaves the frame'],
    ['a plank lower than a step to it allows', moved('c3', { y: 90 }), 'c3 is not above b2'],
    ['a plank against the scale', moved('d2', { y: -90 }), 'c3 and d2 stand against the scale'],
    ['a missing plank', { ...drawn, planks: new Map([...drawn.planks].slice(1)), lines: [] }, 'no plank for a1'],
    ['a missing line', { ...drawn, lines: drawn.lines.slice(1) }, 'not one line for a1 → b2'],
    ['a line through a plank', rerouted('d2', [middleOf('a1'), { x: middleOf('a1').x, y: middleOf('c3').y }]), 'a1 → d2 runs through plank b2'],
    ['a line that leads down', rerouted('d2', [middleOf('d2'), middleOf('a1')]), 'a1 → d2 leads down'],
    ['two lines on one another', rerouted('d2', drawn.lines.find(({ to }) => to === 'b2')!.points.slice()), 'a1 → b2 and a1 → d2 share a stretch'],
  ])('%s', (_, spoiled, fault) => {
    const planks = new Map([...drawn.planks, ...spoiled.planks]);
    const found = spoiled.planks.size < drawn.planks.size ? faultsOf({ ...sound, edges: [], isScaled: false }, spoiled) : faultsOf(sound, { ...spoiled, planks });
    expect(found).toContain(fault);
  });
});

describe('numbers of a layout', () => {
  test.each(['ny', 'us-federal', 'md', 'ca-ucsf', 'national', 'il'])('%s', async (id) => {
    const { graph } = realLadders.find((item) => item.id === id)!;
    await expect(layoutText(layout(graph))).toMatchFileSnapshot(`./__snapshots__/${id}.txt`);
  });
});
