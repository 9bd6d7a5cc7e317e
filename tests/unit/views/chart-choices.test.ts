import { describe, expect, test } from 'vitest';
import type { ChartChoice } from '../../../src/views/chart.ts';
import { areFirst, chosenWords, firstChoices, formatChoices, isColumnShown, isRowShown, isWanted, parseChoices } from '../../../src/views/chart-choices.ts';

const choices: readonly ChartChoice[] = [
  {
    name: 'dollars',
    label: 'Dollars',
    values: [
      { value: 'year', label: 'of the year' },
      { value: 'real', label: 'of today' },
    ],
  },
  { name: 'states', label: 'States', values: ['ny', 'oh', 'tx', 'wi'].map((value) => ({ value, label: value.toUpperCase() })), most: 3, first: ['ny', 'tx'] },
];
const parse = (query: string) => parseChoices(choices, new URLSearchParams(query));

describe('an address', () => {
  test('that says nothing means the first values', () => {
    expect(parse('')).toEqual({ chosen: { dollars: ['year'], states: ['ny', 'tx'] }, ignored: [] });
  });

  test('that chooses is followed, in the order of the list', () => {
    expect(parse('?states=wi,oh&dollars=real')).toEqual({ chosen: { dollars: ['real'], states: ['oh', 'wi'] }, ignored: [] });
  });

  test('may be typed in capitals', () => {
    expect(parse('?states=OH,Wi&dollars=REAL')).toEqual({ chosen: { dollars: ['real'], states: ['oh', 'wi'] }, ignored: [] });
  });

  test('with parts of other figures is no matter', () => {
    expect(parse('?sort=median-desc&color=red').ignored).toEqual([]);
  });

  test.each([
    ['a value that is not in the list', '?dollars=<script>', { dollars: ['year'], states: ['ny', 'tx'] }, ['dollars=<script>']],
    ['one good and one bad value', '?states=oh,atlantis', { dollars: ['year'], states: ['oh'] }, ['states=atlantis']],
    ['nothing good at all', '?states=,,,', { dollars: ['year'], states: ['ny', 'tx'] }, ['states=']],
    ['more values than fit', '?states=ny,oh,tx,wi', { dollars: ['year'], states: ['ny', 'oh', 'tx'] }, ['states=wi']],
    ['a list where one value is meant', '?dollars=year,real', { dollars: ['year'], states: ['ny', 'tx'] }, ['dollars=year,real']],
    ['the same key twice', '?dollars=real&dollars=year', { dollars: ['real'], states: ['ny', 'tx'] }, ['dollars=year']],
    ['the prototype', '?dollars=__proto__', { dollars: ['year'], states: ['ny', 'tx'] }, ['dollars=__proto__']],
  ])('with %s keeps what is good and names the rest', (_, query, chosen, ignored) => {
    expect(parse(query)).toEqual({ chosen, ignored });
  });

  test('says only what differs from the first values', () => {
    expect(formatChoices(choices, { dollars: ['year'], states: ['oh', 'wi'] })).toEqual({ dollars: undefined, states: 'oh,wi' });
    expect(areFirst(choices, firstChoices(choices))).toBe(true);
    expect(areFirst(choices, { dollars: ['real'], states: ['ny', 'tx'] })).toBe(false);
  });
});

test('what is chosen reads as a sentence for each choice', () => {
  expect(chosenWords(choices, { dollars: ['real'], states: ['ny', 'tx'] })).toBe('Dollars: of today. States: NY, TX.');
});

describe('under a choice', () => {
  const chosen = { dollars: ['real'], states: ['ny', 'tx'] };

  test('a series with a condition is drawn only where it is met', () => {
    expect(isWanted({ dollars: 'real' }, chosen)).toBe(true);
    expect(isWanted({ dollars: 'year' }, chosen)).toBe(false);
    expect(isWanted(undefined, chosen)).toBe(true);
    expect(isWanted({ unknown: 'x' }, chosen)).toBe(false);
  });

  test('rows of what is not chosen are left out; rows that belong to all stay', () => {
    const spec = { rowsOf: { states: ['ny', 'oh', null] } };
    expect([0, 1, 2].map((row) => isRowShown(spec, row, chosen))).toEqual([true, false, true]);
  });

  test('so are columns, but never the one that names the rows', () => {
    const spec = { columnsOf: { dollars: ['year', 'year', 'real', null] } };
    expect([0, 1, 2, 3].map((column) => isColumnShown(spec, column, chosen))).toEqual([true, false, true, true]);
  });

  test('a column that only series hold which are not drawn is left out; one that no series holds stays', () => {
    const tone = 'neutral' as const;
    const series = [
      { label: 'Paid', columns: [1], tone, when: { dollars: 'year' } },
      { label: 'Real', columns: [2], tone, when: { dollars: 'real' } },
    ];
    expect([0, 1, 2, 3].map((column) => isColumnShown({ series }, column, chosen))).toEqual([true, false, true, true]);
  });
});
