import type { Level, Track } from '../schemas/shared.ts';
import { nameIgnored } from './ignored-parts.ts';
import { longestQuery } from './lookup-words.ts';

/** Kinds of pages, as the filter of the search offers them. */
export const searchKinds = ['title', 'rung', 'ladder', 'certification', 'state', 'occupation', 'term', 'page', 'table', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What narrows a search, in the order of the form and of the address. */
export const searchFilters = ['kind', 'state', 'level', 'track'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** What a page is, for the filters of the search. Only what belongs to the page: most pages have no state, level or track. */
export interface SearchFacets {
  kind: SearchKind;
  /** Postal codes as addresses write them: "ny". */
  states?: readonly string[];
  levels?: readonly Level[];
  tracks?: readonly Track[];
  /** Where the page's title says more than its name: the name alone, and the rest, which is found but not shown. */
  name?: string;
  code?: string;
}

/** What somebody asks the search: words, and filters that are set. */
export interface SearchRequest {
  words: string;
  filters: Readonly<Partial<Record<SearchFilter, string>>>;
}

/** A request that an address asks for, with what had to be left out of it. */
export interface ReadSearch {
  request: SearchRequest;
  ignored: string[];
  /** The words went on after the longest query. */
  isCut: boolean;
}

export { longestQuery };

/**
 * Words as they are searched: one line, without characters that are not seen or that turn the reading direction around, cut after
 * the longest query.
 */
export function cleanWords(text: string): { words: string; isCut: boolean } {
  const all = [
    ...text
      .slice(0, 20 * longestQuery)
      .replace(/[\p{Cf}\p{Cs}]+/gu, '')
      .replace(/\p{C}+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ];
  return { words: all.slice(0, longestQuery).join('').trim(), isCut: all.length > longestQuery };
}

/** Whether words hold enough to be searched: one letter alone would match nearly every page. */
export const isSearchable = (words: string): boolean => (words.match(/[\p{L}\p{N}]/gu) ?? []).length > 1;

/**
 * What an address asks for ("?q=coder&state=ny"). Never throws: a value that its filter does not offer, a key that is given again and a key
 * that nothing reads come back in `ignored`.
 */
export function parseSearch(parameters: URLSearchParams, offered: Readonly<Record<SearchFilter, ReadonlySet<string>>>): ReadSearch {
  const { words, isCut } = cleanWords(parameters.get('q') ?? '');
  const filters: Partial<Record<SearchFilter, string>> = {};
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const [key, value] of parameters) {
    const filter = searchFilters.find((name) => name === key);
    const isFirst = !seen.has(key);
    seen.add(key);
    if (value === '' || (key === 'q' && isFirst)) continue;
    if (filter && isFirst && offered[filter].has(value)) filters[filter] = value;
    else ignored.push(filter && isFirst ? value : `${key}=${value}`);
  }
  return { request: { words, filters }, ignored: nameIgnored(ignored), isCut };
}

/** A request as the part of an address after "?"; empty for an empty request. Blanks are written as "+". */
export function formatSearch({ words, filters }: SearchRequest): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const name of searchFilters) if (filters[name] !== undefined) parameters.set(name, filters[name]);
  return parameters.toString();
}
