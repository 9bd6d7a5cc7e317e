import { expect, test } from 'vitest';
import { onlyMessage, textOf, withFile } from '../../fixtures/content.ts';

test('refuses a source that nothing cites', () => {
  expect(onlyMessage(withFile('content/sources/lost.yaml', textOf('content/sources/pay-plan.yaml').replace('title: Pay plan', 'title: Lost plan')))).toMatchInlineSnapshot(`
    "content/sources/lost.yaml
      whole file (unused-sources)
        found: the source lost, which nothing cites
        right: a citation of it, or no file"
  `);
});
