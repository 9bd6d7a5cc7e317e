import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a code without quotes', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'code: "0100"', 'code: 0100'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 17, rungs[0].code (unquoted)
        found: 0100 without quotes
        right: the same in quotes, so that it stays text: "0100""
  `);
});

test('keeps the zero that a code without quotes would lose', () => {
  expect(onlyMessage(spoil('content/states/al.yaml', 'fips: "01"', 'fips: 01'))).toMatchInlineSnapshot(`
    "content/states/al.yaml
      line 2, fips (unquoted)
        found: 01 without quotes
        right: the same in quotes, so that it stays text: "01""
  `);
});

test('refuses a day without quotes', () => {
  expect(onlyMessage(spoil('content/sources/state-standard.yaml', 'dated: "2021-09-30"', 'dated: 2021-09-30'))).toMatchInlineSnapshot(`
    "content/sources/state-standard.yaml
      line 4, dated (unquoted)
        found: 2021-09-30 without quotes
        right: the same in quotes, so that it stays text: "2021-09-30""
  `);
});

test('refuses a year without quotes', () => {
  expect(onlyMessage(spoil('content/site.yaml', 'wageVintage: "2025-05"', 'wageVintage: 2025'))).toMatchInlineSnapshot(`
    "content/site.yaml
      line 3, wageVintage (unquoted)
        found: 2025 without quotes
        right: the same in quotes, so that it stays text: "2025""
  `);
});
