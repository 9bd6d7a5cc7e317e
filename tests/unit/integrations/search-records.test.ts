import { expect, test } from 'vitest';
import { recordsOf, separated } from '../../../src/integrations/search-records.ts';

test('a page that is not to be found makes no entry', () => {
  expect(recordsOf('/404/', '<main><h1>Nothing here</h1></main>')).toEqual([]);
});

test('a part with data-search-entry is an entry of its own, titled by its term', () => {
  const term = '<div id="ctr" data-search-entry="term" data-pagefind-ignore><dt data-search-title>Tumor &amp; <b>CTR</b></dt><dd>The old name.</dd></div>';
  const [page, part, ...more] = recordsOf('/glossary/', `<html lang="en"><body><main data-pagefind-body><dl>${term}</dl></main></body></html>`);
  expect(page!.url).toBe('/glossary/');
  expect(part!.url).toBe('/glossary/#ctr');
  expect(part!.content).toContain('<meta data-pagefind-filter="kind[content]" content="term">');
  expect(part!.content).toContain('<meta data-pagefind-meta="title[content]" content="Tumor &amp; CTR">');
  expect(more).toEqual([]);
});

test.each([
  ['<dt>Level</dt><dd>Lead</dd>', '<dt>Level:</dt> <dd>Lead.</dd>'],
  ['<dd>Code <code>1</code> </dd>', '<dd>Code <code>1.</code> </dd>'],
  ['<td><p>A full sentence.</p></td>', '<td> <p>A full sentence.</p> </td>'],
  ['<dt>Why?</dt>', '<dt>Why?</dt>'],
])('words of neighbouring cells are told apart: %s', (html, apart) => {
  expect(separated(html)).toBe(apart);
});
