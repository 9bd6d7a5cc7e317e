import { expect, test } from 'vitest';
import { onlyMessage, renamed, spoil, textOf, withFile } from '../../fixtures/content.ts';

test('refuses a file name with capitals and spaces', () => {
  expect(onlyMessage(renamed('content/guides/about.mdx', 'content/guides/About Us.mdx'))).toMatchInlineSnapshot(`
    "content/guides/About Us.mdx
      whole file (file-names)
        found: the file name "About Us.mdx"
        right: lower-case letters and digits joined by hyphens: about-us.mdx"
  `);
});

test('refuses two file names that differ only in case', () => {
  expect(
    onlyMessage(
      withFile('content/figures/Wages.yaml', textOf('content/figures/wages.yaml').replace('title: Wages by area', 'title: Other wages').replace('A small table', 'Another table')),
    ),
  ).toMatchInlineSnapshot(`
    "content/figures/Wages.yaml
      whole file (file-names)
        found: the file name "Wages.yaml"
        right: another name: content/figures/wages.yaml is there already"
  `);
});

test('refuses a state file with the postal code of another state', () => {
  expect(onlyMessage(spoil('content/states/al.yaml', 'postal: AL', 'postal: AK'))).toMatchInlineSnapshot(`
    "content/states/al.yaml
      line 1, postal (file-names)
        found: AK in a file named al.yaml
        right: the file name ak.yaml"
  `);
});
