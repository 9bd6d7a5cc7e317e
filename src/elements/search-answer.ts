import type { LookupAnswer, LookupNote } from '../domain/lookup.ts';
import { formatSearch, type SearchRequest } from '../domain/search-request.ts';
import { hrefTo } from '../views/href.ts';
import type { SearchResultView } from '../views/search-result.ts';
import { suggestionView } from '../views/suggestion.ts';
import { say } from '../views/words.ts';
import { fill } from './fill.ts';
import type { TextResults } from './pagefind.ts';

/** Results that are shown at first, and with each press of the button. */
const resultsAtOnce = 10;

/** The text search as it was made: `asked` are the words after corrections, without those that a question can do without. */
export interface AskedText {
  asked: string;
  isCorrected: boolean;
  /** Words that no page has; the rest was searched. */
  unknown: readonly string[];
  results: TextResults;
}

/** Draws the answer to one search into the page. Draws nothing more once `isCurrent` says that the next search has begun. */
export class SearchAnswer {
  readonly #page: HTMLElement;
  readonly #notes: readonly string[];
  readonly #isCurrent: () => boolean;
  /** Best matches stand above: then an empty text search is no dead end. */
  #hasMatches = false;

  constructor(page: HTMLElement, notes: readonly string[], isCurrent: () => boolean) {
    this.#page = page;
    this.#notes = notes;
    this.#isCurrent = isCurrent;
  }

  /** Back to the state without a question: the A to Z and nothing else. */
  clear(): void {
    for (const name of ['notes', 'corrected', 'matches', 'results', 'more', 'none']) this.#show(name, []);
    this.#part('browse').hidden = false;
  }

  tell(text: string): void {
    if (this.#isCurrent()) this.#part('status').textContent = [...this.#notes, text].filter(Boolean).join(' ');
  }

  showMatches({ suggestions, notes }: LookupAnswer): void {
    if (!this.#isCurrent()) return;
    this.#hasMatches = suggestions.length > 0;
    this.#show(
      'matches',
      suggestions.map((suggestion) => {
        const { href, label, note, reason } = suggestionView(suggestion);
        return fill(this.#template('match'), {
          link: { href, text: label },
          kind: [say(`searchKind.${suggestion.page.path.startsWith('/glossary/#') ? 'term' : suggestion.page.kind}`), note].filter(Boolean).join(' · '),
          reason,
        });
      }),
    );
    this.#show(
      'notes',
      notes.map((note) => this.#note(note)),
    );
  }

  async showText(request: SearchRequest, { asked, isCorrected, unknown, results }: AskedText, corrected: string | undefined): Promise<void> {
    const first = await results.load(0, resultsAtOnce);
    if (!this.#isCurrent()) return;
    const missing = unknown.length > 0 && results.count > 0 ? say('search.unknown', { words: unknown.join(', ') }) : '';
    this.tell([missing, countText(results.count, asked, Object.keys(request.filters).length > 0, this.#hasMatches)].filter(Boolean).join(' '));
    // Where every typed word stands on some page, nothing was misspelled.
    if (corrected !== undefined && isCorrected) {
      const link = { href: addressOf({ ...request, words: corrected }), text: corrected };
      this.#show('corrected', [fill(this.#template('corrected'), { link, instead: say('search.searchedInstead') })]);
    }
    this.#show(
      'results',
      first.map((result) => this.#result(result)),
    );
    this.#part('browse').hidden = results.count > 0;
    if (results.count === 0 && !this.#hasMatches) this.#showHelp(request);
    this.#offerMore(results, first.length);
  }

  fail(): void {
    this.tell(say('search.failed'));
  }

  #note(note: LookupNote): Node {
    if (note.kind === 'other-work') {
      const { page, title } = note;
      return fill(this.#template('note'), {
        text: say(page.path === '/titles/' ? 'search.otherField' : 'search.otherWork', { title }),
        first: { href: hrefTo(page.path), text: page.label },
      });
    }
    const { page, state } = note;
    return fill(this.#template('note'), {
      text: say('search.noLadder', { state }),
      first: { href: hrefTo(page.path), text: say('search.statePage', { state }) },
      second: { href: hrefTo('/ladders/national/'), text: say('search.nationalLadder') },
    });
  }

  #result({ href, title, kind, excerpt, jumps }: SearchResultView): HTMLElement {
    return fill(this.#template('result'), {
      link: { href, text: title },
      kind,
      excerpt: excerpt.map(({ text, isMarked }) => (isMarked ? marked(text) : document.createTextNode(text))),
      jumps: jumps.map((jump) => fill(this.#template('jump'), { link: { href: jump.href, text: jump.text } })),
    });
  }

  #showHelp(request: SearchRequest): void {
    const isNarrowed = Object.keys(request.filters).length > 0 && request.words !== '';
    this.#show('none', [fill(this.#template('none'), { wider: isNarrowed ? [linked(addressOf({ ...request, filters: {} }), say('search.withoutFilters'))] : undefined })]);
  }

  /** The button for the next ten; the first of them gets the focus, so that nobody has to look for the place. */
  #offerMore(results: TextResults, shown: number): void {
    const left = results.count - shown;
    if (left <= 0) {
      this.#show('more', []);
      return;
    }
    const line = fill(this.#template('more'), { label: say('search.more', { count: Math.min(left, resultsAtOnce) }), shown: say('search.shown', { shown, count: results.count }) });
    line.querySelector('button')!.addEventListener('click', () => void this.#showMore(results, shown));
    this.#show('more', [line]);
  }

  async #showMore(results: TextResults, from: number): Promise<void> {
    try {
      const next = (await results.load(from, from + resultsAtOnce)).map((result) => this.#result(result));
      if (!this.#isCurrent()) return;
      this.#part('results')
        .querySelector('[data-list]')!
        .append(...next);
      this.#offerMore(results, from + next.length);
      next[0]?.querySelector('a')?.focus();
    } catch {
      this.fail();
    }
  }

  /** Puts lines into a part of the page; a part without lines is not shown. */
  #show(name: string, lines: readonly Node[]): void {
    const part = this.#part(name);
    (part.querySelector('[data-list]') ?? part).replaceChildren(...lines);
    part.hidden = lines.length === 0;
  }

  #part(name: string): HTMLElement {
    const part = this.#page.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`<search-results> needs a [data-${name}] inside it.`);
    return part;
  }

  #template(name: string): HTMLTemplateElement {
    return this.#page.querySelector<HTMLTemplateElement>(`template[data-a-${name}]`)!;
  }
}

const addressOf = (request: SearchRequest): string => `${hrefTo('/search/')}?${formatSearch(request)}`;

function linked(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function countText(count: number, words: string, isNarrowed: boolean, hasMatches: boolean): string {
  if (count === 0 && hasMatches) return say('search.noneButMatches', { words });
  if (count === 0) return words === '' ? say('search.noneChosen') : say(isNarrowed ? 'search.noneBoth' : 'search.none', { words });
  if (words === '') return say('search.countChosen', { count });
  return say(isNarrowed ? 'search.countBoth' : 'search.count', { count, words });
}
