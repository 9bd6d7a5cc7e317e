import { expect, test } from 'vitest';
import { messages, onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a number in a body without a source', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', 'had a certificate. <Cite id="board-page" />', 'had a certificate.'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 17, body (unsourced-numbers)
        found: the number 4 without a source
        right: the paragraph inside <Sourced by="source-id">, or <Cite id="source-id" /> at its end"
  `);
});

test('refuses an amount in a body without a source', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'Words without a figure.', 'The median is $45,000.50.'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 60, body (unsourced-numbers)
        found: the number $45,000.50 without a source
        right: the paragraph inside <Sourced by="source-id">, or <Cite id="source-id" /> at its end"
  `);
});

test('refuses a span of years in a body without a source', () => {
  expect(onlyMessage(spoil('content/ladders/graded.mdx', 'Words without a figure.', 'A 10-year forecast.'))).toMatchInlineSnapshot(`
    "content/ladders/graded.mdx
      line 60, body (unsourced-numbers)
        found: the number 10 without a source
        right: the paragraph inside <Sourced by="source-id">, or <Cite id="source-id" /> at its end"
  `);
});

test.each(['the form SF-2810', 'the code 29-2072', 'the 2nd way', 'ICD10', '`CC BY 4.0`', 'a Records Clerk 2'])('accepts %s: a name or a code is no figure', (name) => {
  expect(messages(spoil('content/ladders/graded.mdx', 'Words without a figure.', `Read ${name}.`))).toBe('');
});

test('accepts a number in a paragraph of <Sourced> and in a line that ends with <Cite>', () => {
  expect(
    messages(
      spoil('content/ladders/graded.mdx', 'Words without a figure.', '<Sourced by="state-standard">\n\nAbout 300.\n\n</Sourced>\n\nAbout 400. <Cite id="state-standard" />'),
    ),
  ).toBe('');
});
