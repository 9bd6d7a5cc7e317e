import { expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { rowsRestingOn, sourcesOf } from '../../../src/domain/row-sources.ts';

const figures = new Figures('pay', {
  title: 'Pay',
  description: 'A small table of pay that was written for this test alone.',
  vintage: '2025',
  source: 'survey',
  columns: [
    { key: 'area', title: 'Area', unit: 'text' },
    { key: 'alsoFrom', title: 'Further sources', unit: 'code' },
  ],
  key: ['area'],
  rows: [
    { area: 'Ohio', alsoFrom: null },
    { area: 'Utah', alsoFrom: 'copy survey-page' },
    { area: 'Iowa', alsoFrom: 'survey', source: 'copy' },
  ],
});

test('a row rests on its own source and on those of its cell alsoFrom', () => {
  expect(figures.rows.map(sourcesOf)).toEqual([['survey'], ['survey', 'copy', 'survey-page'], ['copy', 'survey']]);
});

test('the rows of a source are those that name it in either place', () => {
  const areas = (source: string) => rowsRestingOn(source, figures).map(({ cells }) => cells.area);
  expect(areas('survey')).toEqual(['Ohio', 'Utah', 'Iowa']);
  expect(areas('copy')).toEqual(['Utah', 'Iowa']);
  expect(areas('page')).toEqual([]);
});
