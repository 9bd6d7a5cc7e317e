import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/diagram/layout.ts';
import { coding, graph, node, scaled } from './graphs.ts';

const longTitle = node('b2', { words: { title: 'Clerk of a very long title that needs several lines '.repeat(2), notes: [], doors: [] } });

describe('boxes', () => {
  test('in one row are as tall as the tallest of them', () => {
    const { planks } = layout(graph(['a1', longTitle, node('c2', coding)], ['a1 → b2']));
    expect(planks.get('c2')!.height).toBe(planks.get('b2')!.height);
    expect(planks.get('c2')!.height).toBeGreaterThan(planks.get('a1')!.height);
  });

  test('narrow towards the top with the rails', () => {
    const { planks } = layout(graph(['a1', 'b2', 'c3'], ['a1 → b2', 'b2 → c3']));
    const widths = ['a1', 'b2', 'c3'].map((id) => planks.get(id)!.width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('gaps grow with the words of the steps in them', () => {
    const few = layout(graph(['a1', 'b2'], ['a1 → b2']));
    const many = layout(graph(['a1', 'b2', node('c2', coding), node('d2', { strand: 'registry' })], ['a1 → b2', 'a1 → c2', 'a1 → d2']));
    expect(many.labels.get('a1')!.height).toBeGreaterThan(few.labels.get('a1')!.height);
  });

  test('a single one makes a drawing that is still a ladder', () => {
    const { height, rails, planks } = layout(graph(['a1']));
    expect(rails).toHaveLength(1);
    expect(rails[0]!.rungs.length).toBeGreaterThan(0);
    expect(planks.get('a1')!.height).toBeLessThan(height);
  });
});

describe('doors', () => {
  const withDoor = (id: string) => node(id, { hasDoor: true });

  test('stand left of the first ladder, where one is known', () => {
    expect([...layout(graph([withDoor('a1'), 'b2'], ['a1 → b2'])).doors.keys()]).toEqual(['a1', 'b2']);
    expect(layout(graph(['a1', 'b2'], ['a1 → b2'])).doors.size).toBe(0);
  });

  test('of a branch stand in its plank', () => {
    expect([...layout(graph([withDoor('a1'), 'b2', node('c2', { ...coding, hasDoor: true })], ['a1 → b2'])).doors.keys()]).toEqual(['a1', 'b2']);
  });

  test('give way to ladders where there are three or more', () => {
    const drawn = layout(graph([withDoor('a1'), node('b1', coding), node('c1', { strand: 'registry' })]));
    expect([drawn.doors.size, drawn.isNarrow]).toEqual([0, true]);
  });
});

describe('the scale', () => {
  test('marks every row at its height, from the bottom up', () => {
    expect(layout(graph(['a13', 'b15', 'c22'], ['a13 → b15'], scaled)).scale.marks.map(({ height }) => height)).toEqual([13, 15, 22]);
  });

  test('is to scale unless it says so', () => {
    const { rows, scale } = layout(graph(['a10', 'b20', 'c40'], [], scaled));
    const [a, b, c] = rows.map(({ top, bottom }) => (top + bottom) / 2);
    expect(scale.stretches.map(({ isBroken }) => isBroken)).toEqual([false, false]);
    expect((b! - c!) / (a! - b!)).toBeCloseTo(2);
  });

  test('is not drawn where height is only an order', () => {
    expect(layout(graph(['a1', 'b2'])).scale).toEqual({ marks: [], stretches: [] });
  });
});
