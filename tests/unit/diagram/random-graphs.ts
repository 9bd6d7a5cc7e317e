import fc from 'fast-check';
import type { Graph, Node } from '../../../src/diagram/graph.ts';

const text = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((length) =>
      fc
        .array(fc.constantFrom('a', 'b', 'records', 'Health', 'Information', 'of', 'Technician'), { minLength: length, maxLength: length })
        .map((words) => words.join(' ').slice(0, length).trimEnd().padEnd(length, 'x')),
    );

const words: fc.Arbitrary<Node['words']> = fc.record({
  title: text(5, 90),
  badge: fc.option(text(4, 16), { nil: undefined }),
  notes: fc.array(text(10, 120), { maxLength: 2 }),
  doors: fc.array(text(3, 60), { minLength: 1, maxLength: 7 }),
});

const strands = ['records', 'coding', 'registry', 'review'];

/** Graphs of 1 to 20 nodes, up to 4 strands, titles of 5 to 90 characters; on half of them height is a scale, which steps do not lead down. */
export const randomGraph: fc.Arbitrary<Graph> = fc.record({ count: fc.integer({ min: 1, max: 20 }), isScaled: fc.boolean() }).chain(({ count, isScaled }) =>
  fc
    .record({
      parts: fc.array(
        fc.record({ rise: fc.constantFrom(0, 0, 1, 1, 2, 7, 40), height: fc.integer({ min: 0, max: 6 }), strand: fc.constantFrom(...strands), hasDoor: fc.boolean(), words }),
        { minLength: count, maxLength: count },
      ),
      arrows: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: Math.min(30, 2 * count), selector: (ends) => [...ends].sort((a, b) => a - b).join() }),
    })
    .map(({ parts, arrows }): Graph => {
      let total = 1;
      const nodes = parts.map(({ rise, height, ...rest }, index) => ({ ...rest, id: `n${index}`, height: isScaled ? (total += rise) : height }));
      const edges = arrows
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ from: `n${Math.min(a, b)}`, to: `n${Math.max(a, b)}`, label: 'promotion', longLabel: `Step to ${nodes[Math.max(a, b)]!.words.title}, promotion` }));
      return { nodes, edges, isScaled };
    }),
);
