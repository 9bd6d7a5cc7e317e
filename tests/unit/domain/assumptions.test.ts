import { describe, expect, test } from 'vitest';
import { assumedNumbers, resolveAssumptions, withChanges } from '../../../src/domain/assumptions.ts';
import { Figures, MissingFigureError } from '../../../src/domain/figures.ts';
import { assumptionsSchema } from '../../../src/schemas/assumptions.ts';
import { assumptionFacts } from './real-content.ts';
import { smallAssumptions } from './small-world.ts';

const table = new Figures('prices', {
  title: 'Prices',
  description: 'A table of prices that was made up for a test of assumptions.',
  vintage: '2022',
  source: 'file',
  columns: [
    { key: 'school', title: 'School', unit: 'text' },
    { key: 'price', title: 'Price', unit: 'usd' },
  ],
  key: ['school'],
  rows: [
    { school: 'public', price: 4_000 },
    { school: 'private', price: null },
  ],
});
const withFigure = (school: string) => ({
  ...assumptionFacts,
  tuition: [{ id: 'tuition', level: 'associate' as const, unit: 'dollars-per-year' as const, text: 'Price.', figure: { table: 'prices', where: { school }, column: 'price' } }],
});

describe('a figure', () => {
  test('gives its value and the source of its row', () => {
    expect(resolveAssumptions(withFigure('public'), () => table).tuition).toEqual([
      { id: 'tuition', level: 'associate', unit: 'dollars-per-year', text: 'Price.', value: 4_000, source: 'file' },
    ]);
  });

  test('that is not there or holds no number is refused', () => {
    for (const school of ['private', 'lost']) expect(() => resolveAssumptions(withFigure(school), () => table)).toThrow(MissingFigureError);
  });
});

describe("a visitor's own numbers", () => {
  test('take the place of ours, one by one', () => {
    const { assumptions, refused } = withChanges(smallAssumptions, { associate: 7, 'part-time': 1.5, 'exam-wait': 0 });
    expect(refused).toEqual([]);
    expect(
      assumedNumbers(assumptions)
        .filter((row, index) => row.value !== assumedNumbers(smallAssumptions)[index]!.value)
        .map(({ id, value }) => [id, value]),
    ).toEqual([
      ['associate', 7],
      ['exam-wait', 0],
      ['part-time', 1.5],
    ]);
  });

  test('are refused by name where they cannot be, and change nothing', () => {
    for (const value of [0, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY])
      expect(withChanges(smallAssumptions, { associate: value, lost: 1 })).toEqual({ assumptions: smallAssumptions, refused: ['associate', 'lost'] });
  });
});

describe('the shape of the file refuses', () => {
  const own = { id: 'exam-wait', value: 2, unit: 'months', text: 'Two months.', ownAssumption: true, reason: 'No source says.' };
  const accepts = (examWait: object) => assumptionsSchema.safeParse({ ...assumptionFacts, examWait }).success;

  test('nothing of a right one', () => {
    expect(accepts(own)).toBe(true);
    expect(accepts({ id: 'exam-wait', value: 2, unit: 'months', text: 'Two months.', source: 'guide' })).toBe(true);
  });

  test.each([
    ['a number of our own without a reason', { ...own, reason: undefined }],
    ['a number with a source that is called our own', { ...own, source: 'guide' }],
    ['a number with neither source nor reason', { ...own, ownAssumption: undefined, reason: undefined }],
    ['a reason beside a source', { ...own, ownAssumption: undefined, source: 'guide' }],
    ['another unit', { ...own, unit: 'years' }],
    ['a part of a month', { ...own, value: 1.5 }],
    ['no words', { ...own, text: '' }],
  ])('%s', (_, wrong) => {
    expect(accepts(wrong)).toBe(false);
  });

  test('a price that stands here and in a figure, or in neither', () => {
    const [row] = withFigure('public').tuition;
    const accepted = (tuition: object) => assumptionsSchema.safeParse({ ...assumptionFacts, tuition: [tuition] }).success;
    expect(accepted(row!)).toBe(true);
    expect(accepted({ ...row, value: 1 })).toBe(false);
    expect(accepted({ ...row, figure: undefined })).toBe(false);
    expect(accepted({ ...row, figure: undefined, value: 1 })).toBe(false);
    expect(accepted({ ...row, figure: undefined, value: 1, source: 'guide' })).toBe(true);
  });
});
