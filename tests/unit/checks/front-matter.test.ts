import { expect, test } from 'vitest';
import { onlyMessage, spoil, withFile } from '../../fixtures/content.ts';

test('refuses a page without front matter', () => {
  expect(onlyMessage(withFile('content/glossary/registry.mdx', 'A list of every case of one kind.\n'))).toMatchInlineSnapshot(`
    "content/glossary/registry.mdx
      line 1 (front-matter)
        found: "A list of every case of one kind."
        right: facts between two lines of three hyphens, then the words of the page"
  `);
});

test('refuses front matter that is never closed', () => {
  expect(onlyMessage(spoil('content/glossary/registry.mdx', 'of one kind.\n---', 'of one kind.'))).toMatchInlineSnapshot(`
    "content/glossary/registry.mdx
      line 1 (front-matter)
        found: a line of three hyphens that opens the facts, and none that closes them
        right: facts between two lines of three hyphens, then the words of the page"
  `);
});
