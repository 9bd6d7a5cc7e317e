import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a date after the day of the content', () => {
  expect(onlyMessage(spoil('content/sources/state-standard.yaml', 'dated: "2021-09-30"', 'dated: "2026-07-01"'))).toMatchInlineSnapshot(`
    "content/sources/state-standard.yaml
      line 4, dated (dates)
        found: 2026-07-01
        right: a date up to 2026-06-30 (asOf in content/site.yaml)"
  `);
});

test('refuses a vintage of figures after the day of the content', () => {
  expect(onlyMessage(spoil('content/figures/awards.yaml', 'vintage: "2024"', 'vintage: "2027"'))).toMatchInlineSnapshot(`
    "content/figures/awards.yaml
      line 9, rows[1].vintage (dates)
        found: 2027
        right: a date up to 2026-06-30 (asOf in content/site.yaml)"
  `);
});

test('refuses a span that ends after the day of the content', () => {
  expect(onlyMessage(spoil('content/sources/statistics.yaml', 'dated: "2024/2025"', 'dated: "2024/2034"'))).toMatchInlineSnapshot(`
    "content/sources/statistics.yaml
      line 4, dated (dates)
        found: 2024/2034
        right: a date up to 2026-06-30 (asOf in content/site.yaml)"
  `);
});

test('refuses a day that the calendar does not have', () => {
  expect(onlyMessage(spoil('content/sources/state-standard.yaml', 'dated: "2021-09-30"', 'dated: "2021-09-31"'))).toMatchInlineSnapshot(`
    "content/sources/state-standard.yaml
      line 4, dated (dates)
        found: 2021-09-31
        right: a date that the calendar has"
  `);
});

test('refuses a month that the calendar does not have', () => {
  expect(onlyMessage(spoil('content/figures/wages.yaml', 'vintage: "2025-05"', 'vintage: "2025-13"'))).toMatchInlineSnapshot(`
    "content/figures/wages.yaml
      line 3, vintage (dates)
        found: 2025-13
        right: a date that the calendar has"
  `);
});

test('refuses a source without a date', () => {
  expect(onlyMessage(spoil('content/sources/pay-plan.yaml', 'dated: "2025-04"\n', ''))).toMatchInlineSnapshot(`
  "content/sources/pay-plan.yaml
    line 1, dated (dates)
      found: no date
      right: either dated: "2021-09", or undated: true where the source bears no date"
`);
});

test('refuses a source that is dated and undated', () => {
  expect(onlyMessage(spoil('content/sources/pay-plan.yaml', 'dated: "2025-04"\n', 'dated: "2025-04"\nundated: true\n'))).toMatchInlineSnapshot(`
  "content/sources/pay-plan.yaml
    line 5, undated (dates)
      found: the date 2025-04 and undated: true
      right: either dated: "2021-09", or undated: true where the source bears no date"
`);
});

test('refuses a ladder without a date', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'undated: true\nlead', 'lead'))).toMatchInlineSnapshot(`
  "content/ladders/graded.mdx
    line 2, vintage (dates)
      found: no date
      right: either vintage: "2021-09", or undated: true where the source bears no date"
`);
});

test('accepts the day of the content itself, and the month and year that hold it', () => {
  for (const date of ['2026-06-30', '2026-06', '2026']) expect(messages(spoil('content/sources/state-standard.yaml', '2021-09-30', date))).toBe('');
});

test('accepts the leap day of a leap year only', () => {
  expect(messages(spoil('content/sources/state-standard.yaml', '2021-09-30', '2024-02-29'))).toBe('');
  expect(onlyMessage(spoil('content/sources/state-standard.yaml', '2021-09-30', '2023-02-29'))).toContain('2023-02-29');
});
