import { describe, expect, test } from 'vitest';
import { drawingView } from '../../../src/views/ladder-drawing.ts';
import { plankView } from '../../../src/views/ladder.ts';
import { printStyle } from '../../../src/views/print-size.ts';
import type { Ladder } from '../../../src/domain/ladder.ts';
import { context } from '../../fixtures/context.ts';
import { ladder, rung, step } from '../../fixtures/ladders.ts';

const draw = (given: Ladder) =>
  drawingView(
    given,
    given.fromTheTop.map((item) => plankView(given, item, context)),
  );

describe('a drawing', () => {
  const forked = ladder([rung('a'), rung('b'), rung('c', { track: 'coding' })], [step('a → b', { kind: 'inferred' }), step('a → c', { asks: 'one year' })]);
  const { places, bends, heads } = draw(forked);
  const numberOf = (id: string) => places.get(id)!.number;

  test('numbers its planks from the top and says whose way leads through each', () => {
    expect(forked.fromTheTop.map(({ id }) => numberOf(id))).toEqual([0, 1, 2]);
    expect(places.get('a')!.way.split(' ').map(Number)).toEqual([0, 1, 2]);
    expect(places.get('b')!.way.split(' ').map(Number).sort()).toEqual([numberOf('a'), numberOf('b')].sort());
  });

  test('says where steps up lead, that of the same ladder first', () => {
    expect(places.get('a')!.up).toBe(`${numberOf('b')} ${numberOf('c')}`);
    expect(places.get('b')!.up).toBe('');
  });

  test('labels a step with its kind, what it asks, and where to; it links to the page of the rung', () => {
    expect(places.get('a')!.steps).toMatchObject([
      { to: 'Step to Clerk b', kind: 'inferred', asks: 'asks: not stated in the source', isInferred: true, side: 'top', href: '/ladders/small/a/#up' },
      { to: 'Step to Clerk c', kind: 'promotion', asks: 'asks: one year', isInferred: false, side: 'right' },
    ]);
  });

  test('dashes inferred steps only', () => {
    expect(bends.map(({ shape, isInferred }) => [shape, isInferred])).toEqual([
      ['up', true],
      ['right-up', false],
      ['up-right', false],
    ]);
  });

  test('heads ladders with their kinds of work, where they differ', () => {
    expect(heads.map(({ words }) => words)).toEqual(['Records', 'Coding']);
    expect(draw(ladder(['a', 'b'], ['a → b'])).heads).toEqual([]);
  });
});

describe('the scale', () => {
  test('by grade shows grades', () => {
    const { marks, heads } = draw(ladder([rung('a', { grade: '13' }), rung('b', { grade: '15' })], ['a → b'], { heightBy: 'grade' }));
    expect(marks.map(({ words }) => words)).toEqual(['13', '15']);
    expect(heads.map(({ words }) => words)).toEqual(['Salary grade']);
  });

  test('by pay shows the lowest pay of the newest date that all rungs share, and the date', () => {
    const pay = (min: number, effective: string) => ({ min, max: 2 * min, period: 'year' as const, effective, source: 'plan' });
    const rungs = [rung('a', { pay: [pay(30_000, '2019'), pay(40_000, '2025')] }), rung('b', { pay: [pay(60_000, '2025'), pay(50_000, '2019'), pay(70_000, '2026')] })];
    const { marks, heads } = draw(ladder(rungs, ['a → b'], { heightBy: 'pay' }));
    expect(marks.map(({ words }) => words)).toEqual(['$40,000', '$60,000']);
    expect(heads.map(({ words }) => words)).toEqual(['Lowest pay a year, 2025']);
  });
});

describe('on paper', () => {
  test.each([
    ['a small drawing stays large', 40, 30, '--print:8.6pt'],
    ['one that fits under the title is as large as it can be there', 66, 50, '--print:7.5pt'],
    ['a larger one fills its own page', 100, 60, '--print:6.9pt'],
    ['the largest keeps only titles, grades and steps', 160, 90, '--print:7.6pt;--print-share:0.2;--print-lines:none'],
  ])('%s', (_, height, compact, style) => {
    expect(printStyle(height, compact)).toBe(style);
  });
});
