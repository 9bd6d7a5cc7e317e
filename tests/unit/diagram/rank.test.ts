import { describe, expect, test } from 'vitest';
import { DownhillError, rank } from '../../../src/diagram/rank.ts';
import { graph, scaled } from './graphs.ts';

const rowsOf = (...parts: Parameters<typeof graph>) => rank(graph(...parts)).map(({ ids }) => ids.join(' '));

describe('rows, from the bottom up', () => {
  test('follow heights where no edge orders them', () => {
    expect(rowsOf(['a5', 'b1', 'c3'])).toEqual(['b1', 'c3', 'a5']);
  });

  test('hold nodes of the same height together', () => {
    expect(rowsOf(['a1', 'b2', 'c1'])).toEqual(['a1 c1', 'b2']);
  });

  test('part nodes of the same height that an edge orders', () => {
    expect(rowsOf(['a1', 'b1', 'c1'], ['a1 → b1', 'b1 → c1'])).toEqual(['a1', 'b1', 'c1']);
  });

  test('lift a node over a higher one that leads to it', () => {
    expect(rowsOf(['a3', 'b1', 'c2'], ['a3 → b1'])).toEqual(['c2', 'a3', 'b1']);
  });

  test('do not depend on the order in which edges are written', () => {
    const arrows = ['a1 → b1', 'b1 → c2', 'a1 → c2'];
    expect(rowsOf(['a1', 'b1', 'c2'], arrows.toReversed())).toEqual(rowsOf(['a1', 'b1', 'c2'], arrows));
  });
});

describe('on a scale', () => {
  test('a row knows its height; else it has none', () => {
    expect(rank(graph(['a13', 'b15'], [], scaled)).map(({ height }) => height)).toEqual([13, 15]);
    expect(rank(graph(['a13', 'b15'])).map(({ height }) => height)).toEqual([undefined, undefined]);
  });

  test('an edge between equals parts them, at the same height', () => {
    expect(rank(graph(['a13', 'b13'], ['a13 → b13'], scaled))).toEqual([
      { height: 13, ids: ['a13'] },
      { height: 13, ids: ['b13'] },
    ]);
  });

  test('an edge that leads down is refused by name', () => {
    expect(() => rank(graph(['a15', 'b13'], ['a15 → b13'], scaled))).toThrow(DownhillError);
    expect(() => rank(graph(['a15', 'b13'], ['a15 → b13'], scaled))).toThrow(
      'The step from a15 (15) to b13 (13) leads down the scale. Height cannot mean this scale: write heightBy: order.',
    );
  });
});
