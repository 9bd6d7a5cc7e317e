import { describe, expect, test } from 'vitest';
import { LadderCycleError, UnknownRungError } from '../../../src/domain/ladder.ts';
import { levels } from '../../../src/schemas/shared.ts';
import { idsOf, ladder, rung } from '../../fixtures/ladders.ts';

/** Two ways to d, one of them with a rung between: a → b → c → d, a → d; e stands alone. */
const forked = () => ladder(['a', 'b', 'c', 'd', 'e'], ['a → b', 'b → c', 'c → d', 'a → d']);

describe('order from the top', () => {
  test('puts a rung before every rung that leads to it', () => {
    expect(idsOf(ladder(['a', 'b', 'c'], ['a → b', 'b → c']).fromTheTop)).toEqual(['c', 'b', 'a']);
  });

  test('puts steps above levels: a step from a higher level to a lower one still leads up', () => {
    const odd = ladder([rung('lead', { level: 'lead' }), rung('coder', { level: 'technician' })], ['lead → coder']);
    expect(idsOf(odd.fromTheTop)).toEqual(['coder', 'lead']);
  });

  test('orders rungs without steps by level, in the order of the schema', () => {
    const all = ladder(levels.map((level) => rung(level, { level })));
    expect(idsOf(all.fromTheTop)).toEqual([...levels].reverse());
  });

  test('orders rungs of one level by grade, as a number', () => {
    const graded = ladder([rung('nine', { grade: '9' }), rung('twelve', { grade: 'GS-12' }), rung('none'), rung('ten', { grade: '10' })]);
    expect(idsOf(graded.fromTheTop)).toEqual(['twelve', 'ten', 'nine', 'none']);
  });

  test('reads the file from the bottom up where nothing else orders', () => {
    expect(idsOf(ladder(['first', 'second', 'third']).fromTheTop)).toEqual(['third', 'second', 'first']);
  });

  test('holds every rung once where two ways meet', () => {
    expect(idsOf(forked().fromTheTop)).toEqual(['d', 'c', 'b', 'e', 'a']);
  });
});

describe('ranks and ways', () => {
  test('counts the steps of the longest way from below', () => {
    const ranks = Object.fromEntries(forked().rungs.map(({ id }) => [id, forked().rankOf(id)]));
    expect(ranks).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 0 });
  });

  test('names the rungs where one starts', () => {
    expect(idsOf(forked().entryRungs)).toEqual(['a', 'e']);
  });

  test('gives every way to a rung, from the entry up', () => {
    expect(forked().waysTo('d').map(idsOf)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'd'],
    ]);
    expect(forked().waysTo('e').map(idsOf)).toEqual([['e']]);
  });

  test('gives the steps from a rung and to a rung', () => {
    expect(
      forked()
        .stepsFrom('a')
        .map(({ to }) => to),
    ).toEqual(['b', 'd']);
    expect(
      forked()
        .stepsTo('d')
        .map(({ from }) => from),
    ).toEqual(['c', 'a']);
  });

  test('says whether one rung is all there is', () => {
    expect(ladder(['only']).hasOneRung).toBe(true);
    expect(ladder(['a', 'b']).hasOneRung).toBe(false);
  });
});

describe('refuses', () => {
  test('a step to a rung that is not there', () => {
    expect(() => ladder(['a', 'b'], ['a → z'])).toThrow(UnknownRungError);
    expect(() => ladder(['a', 'b'], ['a → z'])).toThrow('The ladder small has no rung z. It has a, b.');
    expect(() => ladder(['a', 'b'], ['z → b'])).toThrow(UnknownRungError);
  });

  test('questions about a rung that is not there', () => {
    const known = ladder(['a']);
    for (const ask of [() => known.rung('z'), () => known.rankOf('z'), () => known.stepsFrom('z'), () => known.stepsTo('z'), () => known.waysTo('z')]) {
      expect(ask).toThrow(UnknownRungError);
    }
  });

  test('a circle of steps, and names the rungs it passes in the order of the steps', () => {
    expect(() => ladder(['a', 'b', 'c'], ['a → b', 'b → c', 'c → a'])).toThrow(LadderCycleError);
    expect(() => ladder(['a', 'b', 'c'], ['a → b', 'b → c', 'c → a'])).toThrow('The ladder small has a circle of steps: a → b → c → a.');
  });

  test('a step from a rung to itself', () => {
    expect(() => ladder(['a'], ['a → a'])).toThrow(LadderCycleError);
  });

  test('a circle above rungs that lie in order', () => {
    expect(() => ladder(['a', 'b', 'c', 'd'], ['a → b', 'b → c', 'c → d', 'd → c'])).toThrow('c → d → c');
  });
});
