import { expect, test } from 'vitest';
import { receiptView, receiptViews, vintageOf } from '../../../src/views/receipts.ts';
import { source } from '../../fixtures/context.ts';

const sources = new Map([
  ['standard', source()],
  ['projections', source({ title: 'Projections', short: 'BLS', edition: '2024–34 projections' })],
  ['page', source({ title: 'A page', short: 'AHIMA', dated: undefined, undated: true })],
  ['other-page', source({ title: 'Another page', short: 'AHIMA', dated: undefined, undated: true })],
]);

test('a receipt names its source and vintage and leads to the page of the source', () => {
  expect(receiptView('standard', sources)).toEqual({ href: '/sources/standard/', name: 'Examples', vintage: 'September 2021', title: 'Classification standard' });
});

test('a vintage is the edition, else the date, else the word undated', () => {
  expect([...sources.values()].map(vintageOf)).toEqual(['September 2021', '2024–34 projections', 'undated', 'undated']);
});

test('refuses a source that is not there', () => {
  expect(() => receiptView('no-such', sources)).toThrow('No source is named no-such.');
  expect(() => receiptViews(['standard', 'no-such'], sources)).toThrow('No source is named no-such.');
});

test('receipts come once each, in the order given', () => {
  expect(receiptViews(['projections', 'standard', 'projections'], sources).map(({ href }) => href)).toEqual(['/sources/projections/', '/sources/standard/']);
});

test('two receipts that would read alike show their full titles, and only those two', () => {
  expect(receiptViews(['page', 'standard', 'other-page'], sources).map(({ name }) => name)).toEqual(['A page', 'Examples', 'Another page']);
});
