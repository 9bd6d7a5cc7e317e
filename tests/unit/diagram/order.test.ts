import { describe, expect, test } from 'vitest';
import { chains } from '../../../src/diagram/chains.ts';
import { order } from '../../../src/diagram/order.ts';
import { rank } from '../../../src/diagram/rank.ts';
import { coding, graph, node } from './graphs.ts';

const chainsOf = (...parts: Parameters<typeof graph>) => chains(graph(...parts), rank(graph(...parts))).map(({ ids }) => ids.join(' '));
const orderOf = (...parts: Parameters<typeof graph>) => order(graph(...parts), rank(graph(...parts)));
const cellsOf = (...parts: Parameters<typeof graph>) => Object.fromEntries([...orderOf(...parts).cells].map(([id, { row, column }]) => [id, `${row}/${column}`]));

describe('chains', () => {
  test('follow edges from the bottom up, the longest first', () => {
    expect(chainsOf(['x1', 'a1', 'b2', 'c3'], ['a1 → b2', 'b2 → c3'])).toEqual(['a1 b2 c3', 'x1']);
  });

  test('at a fork stay in their strand', () => {
    expect(chainsOf(['a1', node('b2', coding), 'c2'], ['a1 → b2', 'a1 → c2'])).toEqual(['a1 c2', 'b2']);
  });

  test('at a fork within a strand take the longer way', () => {
    expect(chainsOf(['a1', 'b2', 'c2', 'd3'], ['a1 → b2', 'a1 → c2', 'c2 → d3'])).toEqual(['a1 c2 d3', 'b2']);
  });

  test('where ways meet take the nearer row', () => {
    expect(chainsOf(['a1', 'b2', 'c3'], ['a1 → c3', 'b2 → c3'])).toEqual(['b2 c3', 'a1']);
  });
});

describe('columns', () => {
  test('put the longest chain first and branches beside it', () => {
    expect(cellsOf(['a1', 'b2', node('c2', coding)], ['a1 → b2', 'a1 → c2'])).toEqual({ a1: '0/0', b2: '1/0', c2: '1/1' });
  });

  test('stack chains of one strand that do not meet in height', () => {
    expect(cellsOf(['a1', 'b2', node('c1', coding), node('d2', coding)], ['a1 → b2'])).toEqual({ a1: '0/0', b2: '1/0', c1: '0/1', d2: '1/1' });
  });

  test('keep a branch near the column it leads to', () => {
    const cells = orderOf(['a1', 'b2', 'c3', node('x2', coding), node('y2', { strand: 'registry' })], ['a1 → b2', 'b2 → c3', 'a1 → y2', 'y2 → c3']).cells;
    expect([cells.get('y2')!.column, cells.get('x2')!.column]).toEqual([1, 2]);
  });

  test('are four at most: a row is split for what is left over', () => {
    const { columnCount, rows, cells } = orderOf(['a1', 'b1', 'c1', 'd1', 'e1', 'f1']);
    expect([columnCount, rows.length]).toEqual([4, 2]);
    expect(new Set([...cells.values()].map(({ row, column }) => `${row}/${column}`)).size).toBe(6);
  });
});

describe('ladders', () => {
  test('hold neighbours in a column that an edge joins, and no others', () => {
    const { ladders } = orderOf(['a1', 'b2', node('c1', coding), node('d2', coding)], ['a1 → b2']);
    expect(ladders).toEqual([['a1', 'b2'], ['c1'], ['d2']]);
  });

  test('end where a row of another chain is stacked in between', () => {
    const nodes = ['a1', 'b3', 'p2', 'q2', 'r2', 's2', 't2'];
    const { ladders, cells } = orderOf(nodes, ['a1 → b3']);
    for (const ids of ladders) expect(ids.slice(1).every((id, index) => `${ids[index]} → ${id}` === 'a1 → b3')).toBe(true);
    expect(cells.size).toBe(nodes.length);
  });
});
