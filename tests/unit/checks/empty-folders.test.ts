import { expect, test } from 'vitest';
import { onlyMessage, without } from '../../fixtures/content.ts';

test('refuses an empty folder', () => {
  expect(onlyMessage(without('content/words/'))).toMatchInlineSnapshot(`
    "content/words
      whole file (empty-folders)
        found: no file
        right: at least one .yaml file"
  `);
});

test('refuses content without the file of its date', () => {
  expect(onlyMessage(without('content/site.yaml'))).toMatchInlineSnapshot(`
    "content/site.yaml
      whole file (empty-folders)
        found: no file
        right: the file with the date of the content (asOf)"
  `);
});
