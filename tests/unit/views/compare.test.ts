import { describe, expect, test } from 'vitest';
import { Ladder } from '../../../src/domain/ladder.ts';
import { levelsFromTheTop } from '../../../src/domain/levels.ts';
import { comparisonTitle, compareView, preparedComparisons } from '../../../src/views/compare.ts';
import { context } from '../../fixtures/context.ts';
import { ladderFacts, rung } from '../../fixtures/ladders.ts';

const small = new Ladder('small', ladderFacts([rung('clerk'), rung('helper'), rung('chief', { level: 'director' })], []));
const other = new Ladder('other', ladderFacts([rung('lead', { level: 'lead' })], [], { jurisdiction: 'Delaware', series: 'Technician' }));
const view = compareView([other, small], context);
const planksOf = (column: number, level: string) => view.columns[column]!.cells.find((cell) => cell.level === level)!.planks.map(({ id }) => id);

describe('ladders side by side', () => {
  test('stand in the order that was asked, each with its name, page and receipt', () => {
    expect(view.columns.map(({ id, title, subtitle, href, receipt }) => [id, title, subtitle, href, receipt.name])).toEqual([
      ['other', 'Delaware', 'Technician', '/ladders/other/', 'Examples'],
      ['small', 'New York', 'Clerk', '/ladders/small/', 'Examples'],
    ]);
  });

  test('have a cell for every level, from the top down, so that the same level stands at the same height', () => {
    expect(view.levels.map(({ level }) => level)).toEqual(levelsFromTheTop);
    for (const { cells } of view.columns) expect(cells.map(({ level }) => level)).toEqual(levelsFromTheTop);
    expect(view.levels.map(({ name }) => name)).toContain('Senior technician');
  });

  test('have every rung in the cell of its level and in no other', () => {
    expect([planksOf(1, 'director'), planksOf(1, 'technician').sort(), planksOf(1, 'lead')]).toEqual([['chief'], ['clerk', 'helper'], []]);
    expect(planksOf(0, 'lead')).toEqual(['lead']);
    expect(view.columns.map(({ cells }) => cells.flatMap(({ planks }) => planks).length)).toEqual([1, 3]);
  });
});

describe('prepared comparisons', () => {
  test('are named by their jurisdictions and lead to their page', () => {
    expect(preparedComparisons([['small', 'other']], [other, small])).toEqual([{ href: '/ladders/compare/small-and-other/', label: 'New York and Delaware' }]);
  });

  test('name only ladders that are there', () => {
    expect(comparisonTitle(['small', 'lost'], [small, other])).toBe('New York');
  });
});
