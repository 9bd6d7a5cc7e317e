import { expect, test } from 'vitest';
import { onlyMessage, spoil, withFile } from '../../fixtures/content.ts';

test('refuses a page without a title', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'title: Chart Clerk\n', ''))).toMatchInlineSnapshot(`
  "content/titles/chart-clerk.mdx
    line 2, title (missing-field)
      found: nothing
      right: the field "title": words"
`);
});

test('refuses pay without a period', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'max: 40000, period: year,', 'max: 40000,'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 22, rungs[0].pay[0].period (missing-field)
        found: nothing
        right: the field "period": one of year, month, hour"
  `);
});

test('refuses a fact without a value', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', '{ value: 80, source', '{ source'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 19, exam.scored.value (missing-field)
        found: nothing
        right: the field "value": a number, or words in quotes"
  `);
});

test('refuses a key without a value', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'name: New York\nportals', 'name:\nportals'))).toMatchInlineSnapshot(`
  "content/states/ny.yaml
    line 3, name (missing-field)
      found: a key without a value
      right: words"
`);
});

test('refuses a file without facts', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', '# nothing yet\n'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      whole file (missing-field)
        found: a file without facts
        right: facts, such as postal, fips, name"
  `);
});
