import type { SearchRequest } from '../domain/search-request.ts';
import { searchResultView, type FoundPage, type SearchResultView } from '../views/search-result.ts';

/** The part of Pagefind's own script that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string | null, options?: { filters: SearchRequest['filters'] }): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** The results of one search, best first; a page of results is loaded when it is asked for. */
export interface TextResults {
  count: number;
  load(from: number, to: number): Promise<SearchResultView[]>;
}

/** The full-text search over all pages. */
export interface TextSearch {
  /** Pages that have every word and fit the filters; without words all that fit the filters. */
  find(words: string, filters: SearchRequest['filters']): Promise<TextResults>;
  /** Words that no page has: with `isExact` not even in another form of the same word, else not even as the beginning of one. */
  unknown(words: readonly string[], isExact: boolean): Promise<string[]>;
}

/**
 * How results are ranked: names of a page count most, then its other names, then headings, then the rest. The code of a source is found but
 * does not lift it, and long pages lose less than Pagefind takes from them.
 */
const options = {
  // The worker would cost another 11 kB. This index is small: a search takes a few milliseconds where the page is drawn.
  noWorker: true,
  excerptLength: 28,
  ranking: { pageLength: 0.4, metaWeights: { title: 5, alias: 4, formerly: 3, code: 0 } },
};

let opening: Promise<TextSearch> | undefined;

/** The text search, fetched once a page. Refuses (Error) when Pagefind does not come; asking again tries again. */
export function openTextSearch(address: string): Promise<TextSearch> {
  opening ??= open(address).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(address: string): Promise<TextSearch> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(options);
  return {
    async find(words, filters) {
      const { results } = await pagefind.search(words === '' ? null : words, { filters });
      if (results.length === 0) await expectIndex(address);
      return { count: results.length, load: async (from, to) => (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(searchResultView) };
    },
    async unknown(words, isExact) {
      const found = await Promise.all(words.map((word) => pagefind.search(isExact ? `"${word}"` : word)));
      return words.filter((_, at) => found[at]!.results.length === 0);
    },
  };
}

/** Refuses (Error) where the index is out of reach: Pagefind takes a piece that did not come for one without results. */
async function expectIndex(address: string): Promise<void> {
  const { ok, status } = await fetch(new URL('pagefind-entry.json', new URL(address, location.href)), { cache: 'no-store' });
  if (!ok) throw new Error(`The search index answers ${status}.`);
}
