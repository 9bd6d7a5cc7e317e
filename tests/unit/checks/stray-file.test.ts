import { expect, test } from 'vitest';
import { onlyMessage, withFile } from '../../fixtures/content.ts';

test('refuses a file in a folder that no part of the site reads and names the nearest', () => {
  expect(onlyMessage(withFile('content/ladder/de.mdx', ''))).toMatchInlineSnapshot(`
    "content/ladder/de.mdx
      whole file (stray-file)
        found: a file that no part of the site reads
        right: one of ladders, titles, occupations, certifications, certification-groups, guides, glossary, states, sources, figures, words, site.yaml, exceptions.yaml, assumptions.yaml, search.yaml
        nearest: ladders"
  `);
});

test('refuses a file of another kind in a known folder', () => {
  expect(onlyMessage(withFile('content/states/ny.json', '{}'))).toMatchInlineSnapshot(`
    "content/states/ny.json
      whole file (stray-file)
        found: a file that no part of the site reads
        right: content/states/<name>.yaml"
  `);
});

test('refuses a file in a folder below a known folder', () => {
  expect(onlyMessage(withFile('content/states/east/ny.yaml', ''))).toMatchInlineSnapshot(`
    "content/states/east/ny.yaml
      whole file (stray-file)
        found: a file that no part of the site reads
        right: content/states/<name>.yaml"
  `);
});

test('refuses a single file that is not known', () => {
  expect(onlyMessage(withFile('content/sites.yaml', ''))).toMatchInlineSnapshot(`
    "content/sites.yaml
      whole file (stray-file)
        found: a file that no part of the site reads
        right: one of ladders, titles, occupations, certifications, certification-groups, guides, glossary, states, sources, figures, words, site.yaml, exceptions.yaml, assumptions.yaml, search.yaml
        nearest: site.yaml"
  `);
});
