import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses YAML that does not parse', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'name: New York\nportals', 'name: New York: the state\nportals'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 3 (yaml)
        found: text with a colon and no quotes, in: name: New York: the state
        right: the whole text in quotes"
  `);
});

test('refuses the same key twice', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'postal: NY', 'postal: NY\npostal: NY'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 2 (yaml)
        found: the same key again, in: postal: NY
        right: each key once"
  `);
});

test('refuses a list that is never closed', () => {
  expect(onlyMessage(spoil('content/titles/records-technician.mdx', 'rungs: [graded/technician]', 'rungs: [graded/technician'))).toMatchInlineSnapshot(`
    "content/titles/records-technician.mdx
      line 14 (yaml)
        found: a bracket that is opened above and not closed
        right: [ ] around a short list, { } around short keys"
  `);
});

test('refuses text that starts with a star', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'known: One ladder is known.', 'known: *one'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 6 (yaml)
        found: text that starts with a special sign and has no quotes, in: *one
        right: the whole text in quotes"
  `);
});

test('refuses text that starts with a special sign', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'known: One', 'known: @One'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 6 (yaml)
        found: text that starts with a special sign and has no quotes, in: known: @One ladder is known.
        right: the whole text in quotes"
  `);
});

test('refuses a tab at the start of a line', () => {
  expect(onlyMessage(spoil('content/words/en.yaml', '  name:', '\tname:'))).toMatchInlineSnapshot(`
    "content/words/en.yaml
      line 2 (yaml)
        found: a tab before: name: Small corpus
        right: two spaces for each level"
  `);
});

test('refuses a quote that is never closed', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'fips: "36"', 'fips: "36'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 2 (yaml)
        found: a quote that is opened above and not closed
        right: the same sign at both ends of the text"
  `);
});

test('refuses a key that is out of line', () => {
  expect(onlyMessage(spoil('content/site.yaml', 'wageVintage:', ' wageVintage:'))).toMatchInlineSnapshot(`
    "content/site.yaml
      line 3 (yaml)
        found: a line that starts further left or right than its neighbours: wageVintage: "2025-05"
        right: two spaces for each level"
  `);
});

test('refuses a line without a key', () => {
  expect(onlyMessage(spoil('content/states/ny.yaml', 'postal: NY', 'NY'))).toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 1 (yaml)
        found: a line without a key and a colon: NY
        right: key: value"
  `);
});

test('tells two faults on two lines of one file', () => {
  expect(messages(spoil('content/states/ny.yaml', 'name: New York\nportals', 'name: New York: the state\nportals', spoil('content/states/ny.yaml', 'postal: NY', 'postal: @NY'))))
    .toMatchInlineSnapshot(`
    "content/states/ny.yaml
      line 1 (yaml)
        found: text that starts with a special sign and has no quotes, in: postal: @NY
        right: the whole text in quotes
      line 3 (yaml)
        found: text with a colon and no quotes, in: name: New York: the state
        right: the whole text in quotes"
  `);
});
