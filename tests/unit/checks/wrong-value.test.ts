import { expect, test } from 'vitest';
import { onlyMessage, spoil, withFile } from '../../fixtures/content.ts';

test('refuses a value outside its list and names the nearest', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'kind: promotion', 'kind: promotoin'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 42, steps[0].kind (wrong-value)
        found: "promotoin"
        right: one of promotion, examination, reclassification, transfer, inferred
        nearest: promotion"
  `);
});

test('refuses words where a number belongs', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'min: 30000', 'min: "30,000"'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 22, rungs[0].pay[0].min (wrong-value)
        found: "30,000"
        right: a number"
  `);
});

test('refuses a list where words belong', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'meaning: A chart clerk files charts.', 'meaning: [A chart clerk files charts.]'))).toMatchInlineSnapshot(`
    "content/titles/chart-clerk.mdx
      line 4, meaning (wrong-value)
        found: ["A chart clerk files charts."]
        right: words"
  `);
});

test('refuses an empty list of rungs', () => {
  expect(onlyMessage(spoil('content/occupations/records-specialists.mdx', 'sources: [statistics]', 'sources: []'))).toMatchInlineSnapshot(`
    "content/occupations/records-specialists.mdx
      line 17, sources (wrong-value)
        found: []
        right: a list with at least one entry"
  `);
});

test('refuses pay of zero', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'min: 20,', 'min: 0,'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 30, rungs[1].pay[0].min (wrong-value)
        found: 0
        right: a number above 0"
  `);
});

test('refuses a number above its range', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', 'priority: 1', 'priority: 4'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 11, priority (wrong-value)
        found: 4
        right: a number up to 3"
  `);
});

test('refuses a part of a year where months are whole', () => {
  expect(onlyMessage(spoil('content/certifications/advanced.mdx', 'months: 12', 'months: 1.5'))).toMatchInlineSnapshot(`
    "content/certifications/advanced.mdx
      line 19, routes[0].asks.experience[0].months (wrong-value)
        found: 1.5
        right: a whole number"
  `);
});

test('refuses a description that is too short', () => {
  expect(onlyMessage(spoil('content/titles/chart-clerk.mdx', 'What a chart clerk does, and how the title differs from the technician beside it.', 'What a chart clerk does.')))
    .toMatchInlineSnapshot(`
    "content/titles/chart-clerk.mdx
      line 3, description (wrong-value)
        found: "What a chart clerk does."
        right: 40 characters at least"
  `);
});

test('refuses a name too long for a receipt', () => {
  expect(onlyMessage(spoil('content/sources/state-standard.yaml', 'short: Examples', 'short: The Department of Examples and of Much Else'))).toMatchInlineSnapshot(`
    "content/sources/state-standard.yaml
      line 3, short (wrong-value)
        found: "The Department of Examples and of Much Else"
        right: 40 characters at most"
  `);
});

test('refuses words in a place for words only', () => {
  expect(onlyMessage(spoil('content/sources/statistics.yaml', 'publisher: Bureau of Examples', 'publisher: " "'))).toMatchInlineSnapshot(`
    "content/sources/statistics.yaml
      line 2, publisher (wrong-value)
        found: " "
        right: at least one word"
  `);
});

test('refuses a date in another order', () => {
  expect(onlyMessage(spoil('content/sources/statistics.yaml', 'dated: "2024/2025"', 'dated: "05/2025"'))).toMatchInlineSnapshot(`
    "content/sources/statistics.yaml
      line 4, dated (wrong-value)
        found: "05/2025"
        right: a quoted date or span: "2021-09" or "2010/2016""
  `);
});

test('refuses an address that is none', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'https://www.ny.gov/', 'www.ny.gov'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 5, portals.website.url (wrong-value)
        found: "www.ny.gov"
        right: a full address that starts with https://"
  `);
});

test('refuses a way in that asks nothing', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', '- education: { level: associate }', '- {}'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 33, rungs[1].qualification.anyOf[0] (wrong-value)
        found: {}
        right: at least one part (education, certifications, experience …); leave the whole alternative out where nothing is known"
  `);
});

test('refuses a list where a fact belongs', () => {
  expect(onlyMessage(spoil('content/certifications/basic.mdx', 'unscored: { value: 20, source', 'unscored: { value: [20], source'))).toMatchInlineSnapshot(`
    "content/certifications/basic.mdx
      line 20, exam.unscored.value (wrong-value)
        found: [20]
        right: a number, or words in quotes"
  `);
});

test('refuses undated: false', () => {
  expect(onlyMessage(spoil('content/sources/board-page.yaml', 'undated: true', 'undated: false'))).toMatchInlineSnapshot(`
    "content/sources/board-page.yaml
      line 4, undated (wrong-value)
        found: false
        right: true"
  `);
});

test('refuses a file that is a list', () => {
  expect(onlyMessage(withFile('content/states/ny.yaml', '- New York\n'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 1 (wrong-value)
        found: ["New York"]
        right: keys with values"
  `);
});

test('refuses a list that is too long', () => {
  expect(onlyMessage(spoil('content/site.yaml', '- [paid, graded]', '- [paid, graded, paid, graded, paid]'))).toMatchInlineSnapshot(`
    "content/site.yaml
      line 6, comparisons[0] (wrong-value)
        found: ["paid","graded","paid","graded","paid"]
        right: a list with at most 4 entries"
  `);
});
