import type { Lookup, LookupAnswer } from '../domain/lookup.ts';
import { formatSearch, isSearchable, longestQuery, parseSearch, type SearchRequest } from '../domain/search-request.ts';
import { isPhrase, wordsInDoubt, wordsToSearch } from '../domain/search-words.ts';
import { say, useWords } from '../views/words.ts';
import { embeddedWords } from './embedded.ts';
import { openLookup } from './open-lookup.ts';
import { openTextSearch } from './pagefind.ts';
import { SearchAnswer, type AskedText } from './search-answer.ts';
import { filtersOffered, readSearchForm, writeSearchForm } from './search-form.ts';

/** Best matches of the title lookup that stand above the text results. */
const mostMatches = 3;

/**
 * <search-results data-names data-pagefind data-fillers>: answers what the address asks (?q=…&kind=…&state=…&level=…&track=…), searches in
 * place as the forms in it change, and keeps the address in step. Nothing is loaded before there is something to search.
 */
class SearchResults extends HTMLElement {
  /** Counts the searches: an answer that comes after the next question is dropped. */
  #run = 0;
  #stop = new AbortController();

  connectedCallback(): void {
    useWords(embeddedWords(this));
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('submit', this.#submit, { signal });
    this.addEventListener('change', this.#change, { signal });
    window.addEventListener('popstate', this.#readAddress, { signal });
    this.#part('[data-filters]').hidden = false;
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<search-results> needs a ${selector} inside it.`);
    return part;
  }

  #readAddress = (): void => {
    const { request, ignored, isCut } = parseSearch(new URLSearchParams(location.search), filtersOffered(this));
    writeSearchForm(this, request);
    void this.#search(request, [
      ...(ignored.length > 0 ? [say('search.ignored', { part: ignored.join(', ') })] : []),
      ...(isCut ? [say('search.cut', { count: longestQuery })] : []),
    ]);
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#readForm();
    this.#part('[data-answer]').focus();
  };

  /** A choice searches at once; words wait until they are sent. */
  #change = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#readForm();
  };

  #readForm(): void {
    const { request, isCut } = readSearchForm(this);
    const address = formatSearch(request);
    const next = address === '' ? '' : `?${address}`;
    if (next !== location.search) history.pushState(null, '', next || location.pathname);
    void this.#search(request, isCut ? [say('search.cut', { count: longestQuery })] : []);
  }

  async #search(request: SearchRequest, notes: readonly string[]): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const answer = new SearchAnswer(this, notes, () => run === this.#run);
    const hasFilters = Object.keys(request.filters).length > 0;
    const words = isSearchable(request.words) ? request.words : '';
    answer.clear();
    if (words === '' && (request.words !== '' || !hasFilters)) {
      answer.tell(request.words === '' ? '' : say('search.tooShort'));
      return;
    }
    answer.tell(say('search.working'));
    // Both are on their way at once; a failure of the text search is met below.
    const opening = openTextSearch(this.dataset.pagefind!);
    opening.catch(() => undefined);
    const found = words === '' ? undefined : (await this.#lookup())?.find(words, mostMatches);
    if (found) answer.showMatches(hasFilters ? { ...found, suggestions: [] } : found);
    try {
      await answer.showText(request, await this.#searchText({ ...request, words }, found), found?.corrected);
    } catch {
      answer.fail();
    }
  }

  /** Without the lookup the text search still stands. */
  async #lookup(): Promise<Lookup | undefined> {
    try {
      return await openLookup(this.dataset.names!);
    } catch {
      return undefined;
    }
  }

  /** The text results, and the words that they are for: the corrected ones where a typed word stands on no page, without those that none has. */
  async #searchText({ words, filters }: SearchRequest, found: LookupAnswer | undefined): Promise<AskedText> {
    const search = await openTextSearch(this.dataset.pagefind!);
    const corrected = found?.corrected;
    const isCorrected = corrected !== undefined && (await search.unknown(wordsInDoubt(words, corrected), true)).length > 0;
    const asked = wordsToSearch(isCorrected ? corrected : words, new Set(this.dataset.fillers?.split(' ')));
    const parts = isPhrase(asked) ? [] : asked.split(' ').filter(isSearchable);
    const unknown = parts.length > 1 ? await search.unknown(parts, false) : [];
    // Pagefind passes over a word that no page has without a sign.
    const known = unknown.length > 0 && unknown.length < parts.length ? parts.filter((word) => !unknown.includes(word)).join(' ') : asked;
    return { asked: known, isCorrected, unknown: known === asked ? [] : unknown, results: await search.find(known, filters) };
  }
}

customElements.define('search-results', SearchResults);
