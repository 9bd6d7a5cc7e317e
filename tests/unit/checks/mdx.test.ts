import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses a tag that is never closed', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '</Sourced>', ''))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 11 (mdx)
        found: Expected a closing tag for \`<Sourced>\`
        right: MDX: every <Tag> closed, "&lt;" for a less-than sign, no { } in the text"
  `);
});

test('refuses a less-than sign in the words', () => {
  expect(onlyMessage(spoil('content/guides/about.mdx', '1. One in 4 had', '1. Fewer than <5 had'))).toMatchInlineSnapshot(`
    "content/guides/about.mdx
      line 17 (mdx)
        found: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)
        right: MDX: every <Tag> closed, "&lt;" for a less-than sign, no { } in the text"
  `);
});

test('refuses an open brace in the words', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'A Records Clerk 1 files', 'A {Records Clerk 1 files'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 45 (mdx)
        found: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        right: MDX: every <Tag> closed, "&lt;" for a less-than sign, no { } in the text"
  `);
});
