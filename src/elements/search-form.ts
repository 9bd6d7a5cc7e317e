import { cleanWords, searchFilters, type SearchFilter, type SearchRequest } from '../domain/search-request.ts';

/** Values that the lists of the page offer, by filter. */
export function filtersOffered(page: HTMLElement): Record<SearchFilter, ReadonlySet<string>> {
  const valuesOf = (name: SearchFilter) => new Set([...listOf(page, name).options].map(({ value }) => value).filter(Boolean));
  return { kind: valuesOf('kind'), state: valuesOf('state'), level: valuesOf('level'), track: valuesOf('track') };
}

/** What the field and the lists say, as a request. */
export function readSearchForm(page: HTMLElement): { request: SearchRequest; isCut: boolean } {
  const { words, isCut } = cleanWords(fieldOf(page).value);
  const filters = Object.fromEntries(searchFilters.flatMap((name) => (listOf(page, name).value === '' ? [] : [[name, listOf(page, name).value]])));
  return { request: { words, filters }, isCut };
}

/** Sets the field and the lists to what a request says. */
export function writeSearchForm(page: HTMLElement, { words, filters }: SearchRequest): void {
  fieldOf(page).value = words;
  for (const name of searchFilters) listOf(page, name).value = filters[name] ?? '';
}

function fieldOf(page: HTMLElement): HTMLInputElement {
  const field = page.querySelector<HTMLInputElement>('input[name="q"]');
  if (!field) throw new Error('<search-results> needs a field named q.');
  return field;
}

function listOf(page: HTMLElement, name: SearchFilter): HTMLSelectElement {
  const list = page.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!list) throw new Error(`<search-results> needs a list named ${name}.`);
  return list;
}
