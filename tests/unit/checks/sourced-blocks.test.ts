import { expect, test } from 'vitest';
import { onlyMessage, spoil } from '../../fixtures/content.ts';

test('refuses <Sourced> inside a paragraph', () => {
  expect(onlyMessage(spoil('content/ladders/paid.mdx', 'A Records Clerk 1 files', '<Sourced by="pay-plan">A Records Clerk 1</Sourced> files'))).toMatchInlineSnapshot(`
    "content/ladders/paid.mdx
      line 45, body (sourced-blocks)
        found: <Sourced> inside a paragraph
        right: the tag alone on its line; for one sentence, <Cite id="source-id" /> at its end"
  `);
});
