import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { builtFiles, builtPages, builtRedirects, isApart, kindOf } from './pages.ts';
import { folded } from './text.ts';

/** What the index keeps of one entry, after the signature of the file. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const pages = builtPages();
const files = builtFiles().filter((file) => file.startsWith('pagefind/'));
const fragments = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map(
    (file) =>
      JSON.parse(
        gunzipSync(readFileSync(join(inject('builtSite'), file)))
          .toString()
          .slice('pagefind_dcd'.length),
      ) as Fragment,
  );
const fragmentOf = new Map(fragments.map((fragment) => [fragment.url, fragment]));

const isFound = (path: string) => !isApart(path) && path !== '/search/';

test('the search index holds every page of the site and every term of the glossary, and nothing else', () => {
  const terms = pages
    .filter(({ path }) => path === '/glossary/')
    .flatMap(({ $ }) =>
      $('dl.terms [id]')
        .map((_, term) => `/glossary/#${$(term).attr('id')}`)
        .get(),
    );
  const expected = [...pages.map(({ path }) => path).filter(isFound), ...terms];
  expect(terms.length).toBeGreaterThan(0);
  expect([...fragmentOf.keys()].sort()).toEqual(expected.sort());
});

test('pages that only send on, frames and the page for wrong addresses are not marked for the search', () => {
  const marked = [...pages.filter(({ path }) => !isFound(path)), ...builtRedirects()].filter(({ html }) => html.includes('data-pagefind-body'));
  expectNone(marked.map(({ path }) => path));
});

test('only files that the search page loads are written: no interface, highlighter, worker or playground of Pagefind', () => {
  const kinds = new Set(files.map((file) => file.replace(/(?<=\/)[^/]+(?=\.pf_(?:index|fragment|filter)$)/, '*').replace(/\.en_\w+\.pf_meta/, '.*.pf_meta')));
  expect([...kinds].sort()).toEqual([
    'pagefind/filter/*.pf_filter',
    'pagefind/fragment/*.pf_fragment',
    'pagefind/index/*.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.*.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
});

test('an entry holds no receipts, no breadcrumbs and nothing that only paper shows', () => {
  const wrong = pages
    .filter(({ path }) => isFound(path))
    .flatMap(({ path, $ }) => {
      const content = folded(fragmentOf.get(path)!.content);
      return $('main .receipts, main .print-only, main .breadcrumbs')
        .map((_, part) => folded($(part).text()))
        .get()
        .filter((text) => text.length > 25 && content.includes(text))
        .map((text) => `${path}: ${text.slice(0, 60)}`);
    });
  expectNone(wrong);
});

test('every entry says its title and its kind; states, levels and tracks stand where they belong', () => {
  const kinds: Readonly<Record<string, string>> = {
    '/titles/:/': 'title',
    '/ladders/:/': 'ladder',
    '/ladders/:/:/': 'rung',
    '/certifications/:/': 'certification',
    '/states/:/': 'state',
    '/job/:/': 'occupation',
    '/sources/:/': 'source',
    '/data/:/': 'table',
  };
  const kindAt = (url: string) => (url.includes('#') ? 'term' : url.startsWith('/ladders/compare/') ? 'page' : (kinds[kindOf(url)] ?? 'page'));
  const wrong = fragments.filter(({ url, meta, filters }) => !meta.title || filters.kind?.join() !== kindAt(url));
  expectNone(wrong.map(({ url, filters }) => `${url}: ${filters.kind}`));
  const rungs = fragments.filter(({ filters }) => filters.kind?.[0] === 'rung');
  expectNone(rungs.filter(({ filters }) => filters.level?.length !== 1 || filters.track?.length !== 1).map(({ url }) => url));
  expect(fragmentOf.get('/ladders/ny/him-technician-1/')!.filters).toEqual({ kind: ['rung'], state: ['ny'], level: ['technician'], track: ['records'] });
  expect(fragmentOf.get('/states/al/')!.filters).toEqual({ kind: ['state'], state: ['al'] });
});
