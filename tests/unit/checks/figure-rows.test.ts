import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a row without a source', () => {
  expect(onlyMessage(spoil('content/figures/awards.yaml', 'vintage: "2024", source: statistics', 'vintage: "2024"'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 9, rows[1] (figure-rows)
        found: a row of figures without a source
        right: source in the row, or once for the whole table"
  `);
});

test('refuses a row without a vintage', () => {
  expect(onlyMessage(spoil('content/figures/awards.yaml', 'vintage: "2024", source', 'source'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 9, rows[1] (figure-rows)
        found: a row of figures without a vintage
        right: vintage in the row, or once for the whole table"
  `);
});

test('refuses a vintage without quotes', () => {
  expect(onlyMessage(spoil('content/figures/awards.yaml', 'vintage: "2024"', 'vintage: 2024'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 9, rows[1].vintage (figure-rows)
        found: 2024 without quotes
        right: the same in quotes, so that it stays text: "2024""
  `);
});

test('refuses a column that the table does not name', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'median: null, p90: 60000', 'median: null, p90: 60000, p95: 65000'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 14, rows[1].p95 (figure-rows)
        found: the column "p95", which the table does not name
        right: one of area, share, p10, median, p90
        nearest: p90"
  `);
});

test('refuses words in a column of numbers', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'p10: 30000', 'p10: "30,000"'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 13, rows[0].p10 (figure-rows)
        found: "30,000"
        right: a number (usd-per-year), or null where the publisher gives none"
  `);
});

test('refuses a row without one of its cells', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'median: null, ', ''))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 14, rows[1] (figure-rows)
        found: a row without median
        right: median, or median: null where the publisher gives none"
  `);
});

test('refuses a second row for the same key', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'area: Alabama', 'area: New York'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 14, rows[1] (figure-rows)
        found: a second row for New York
        right: one row for each key"
  `);
});

test('refuses a key that is no column', () => {
  expect(onlyMessage(spoil('content/figures/awards.yaml', 'key: [program, vintage]', 'key: [program, vintag, vintage]'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 6, key[1] (figure-rows)
        found: the key column "vintag", which the table does not have
        right: one of program, awards"
  `);
});
