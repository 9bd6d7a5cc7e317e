import { describe, expect, test } from 'vitest';
import { order } from '../../../src/diagram/order.ts';
import { rank } from '../../../src/diagram/rank.ts';
import { reserve } from '../../../src/diagram/reserve.ts';
import { coding, graph, node } from './graphs.ts';

function reserveFor(...parts: Parameters<typeof graph>) {
  const given = graph(...parts);
  return reserve(given, order(given, rank(given)));
}
const registry = { strand: 'registry' } as const;

describe('edges', () => {
  test('along a ladder need no room beside it', () => {
    const { straight, ways, channelLanes } = reserveFor(['a1', 'b2'], ['a1 → b2']);
    expect([straight.length, ways.length, channelLanes]).toEqual([1, 0, [0]]);
  });

  test('that pass over a plank of their own column go around it on the right', () => {
    const { ways, channelLanes } = reserveFor(['a1', 'b2', 'c3'], ['a1 → b2', 'b2 → c3', 'a1 → c3']);
    expect(ways.map(({ edge, out, into, crossing }) => [edge.to, out.channel, into.channel, crossing])).toEqual([['c3', 0, 0, undefined]]);
    expect(channelLanes).toEqual([1]);
  });

  test('to the next column stay in the channel between', () => {
    const [way] = reserveFor(['a1', 'b2', node('c2', coding)], ['a1 → b2', 'a1 → c2']).ways;
    expect([way!.out.channel, way!.into.channel, way!.crossing]).toEqual([0, 0, undefined]);
  });

  test('to a column farther off cross in the gap under the row that they lead to', () => {
    const nodes = ['a1', 'b2', node('c2', coding), node('d2', registry)];
    const { ways, gapLanes } = reserveFor(nodes, ['a1 → b2', 'a1 → c2', 'a1 → d2']);
    const [far] = ways.filter(({ out, into }) => out.channel !== into.channel);
    expect([far!.out.channel, far!.into.channel, far!.crossing]).toEqual([0, 1, 0]);
    expect(gapLanes).toEqual([0, 1]);
  });
});

describe('room', () => {
  test('is not shared: ways that pass each other have lanes of their own', () => {
    const { ways, channelLanes } = reserveFor(['a1', 'b2', 'c3', 'd4'], ['a1 → b2', 'b2 → c3', 'c3 → d4', 'a1 → c3', 'b2 → d4']);
    expect(new Set(ways.map(({ out }) => out.lane)).size).toBe(2);
    expect(channelLanes).toEqual([2]);
  });

  test('is used again where ways do not meet', () => {
    const arrows = ['a1 → b2', 'b2 → c3', 'a1 → c3', 'c3 → d4', 'd4 → e5', 'e5 → f6', 'd4 → f6'];
    expect(reserveFor(['a1', 'b2', 'c3', 'd4', 'e5', 'f6'], arrows).channelLanes).toEqual([1]);
  });

  test('ports of one side are numbered from the top, that of the highest target first', () => {
    const { ways } = reserveFor(['a1', 'b2', 'c3', 'd4'], ['a1 → b2', 'b2 → c3', 'c3 → d4', 'a1 → c3', 'a1 → d4']);
    expect(Object.fromEntries(ways.map(({ edge, out }) => [edge.to, `${out.port.index + 1} of ${out.port.count}`]))).toEqual({ d4: '1 of 2', c3: '2 of 2' });
  });
});
