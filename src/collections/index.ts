/**
 * The only door to astro:content. Gives domain objects and plain facts, each with its id and a way to render its words.
 * Everything is read once and kept for the length of the build.
 */
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { Figures, MissingFigureError } from '../domain/figures.ts';
import { Ladder } from '../domain/ladder.ts';
import { curlAll } from '../domain/typography.ts';
import type { CertificationGroup } from '../schemas/certification-group.ts';
import type { Certification } from '../schemas/certification.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { Source } from '../schemas/source.ts';
import type { State } from '../schemas/state.ts';
import type { Title } from '../schemas/title.ts';

/** One file of content: its id, its facts, and its words as a component. */
export interface Item<T> {
  id: string;
  facts: T;
  body: string;
  render: () => ReturnType<typeof render>;
}

const cache = new Map<string, Promise<unknown>>();

function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  const known = cache.get(key) as Promise<T> | undefined;
  if (known && import.meta.env.PROD) return known;
  const reading = read();
  cache.set(key, reading);
  return reading;
}

/** Tables of figures stay to the letter, because they are also downloads; all other facts get typographic quotes. */
function read<T>(name: CollectionKey, compare: (a: Item<T>, b: Item<T>) => number): Promise<readonly Item<T>[]> {
  return once(name, async () => {
    const entries = (await getCollection(name)) as CollectionEntry<CollectionKey>[];
    return entries
      .map((entry): Item<T> => ({
        id: entry.id,
        facts: (name === 'figures' ? entry.data : curlAll(entry.data)) as T,
        body: ('body' in entry ? entry.body : undefined) ?? '',
        render: () => render(entry),
      }))
      .sort(compare);
  });
}

const byText =
  <T>(textOf: (facts: T) => string) =>
  (a: Item<T>, b: Item<T>) =>
    textOf(a.facts).localeCompare(textOf(b.facts), 'en');

export const getTitles = () =>
  read<Title>(
    'titles',
    byText((title) => title.title),
  );
export const getOccupations = () => read<Occupation>('occupations', (a, b) => a.facts.order - b.facts.order);
export const getCertifications = () => read<Certification>('certifications', (a, b) => a.facts.priority - b.facts.priority || byText<Certification>((c) => c.abbreviation)(a, b));
export const getCertificationGroups = () =>
  read<CertificationGroup>(
    'certificationGroups',
    byText((group) => group.name),
  );
export const getGlossary = () =>
  read<GlossaryTerm>(
    'glossary',
    byText((entry) => entry.term),
  );
export const getStates = () =>
  read<State>(
    'states',
    byText((state) => state.name),
  );
export const getSources = () =>
  read<Source>(
    'sources',
    byText((source) => source.title),
  );
export const getGuides = () =>
  read<Guide>(
    'guides',
    byText((guide) => guide.title),
  );

/** Ladders as domain objects, with their words; by jurisdiction, then by title. */
export function getLadders(): Promise<readonly (Item<Ladder['facts']> & { ladder: Ladder })[]> {
  return once('ladder-objects', async () => {
    const items = await read<Ladder['facts']>(
      'ladders',
      byText((ladder) => `${ladder.jurisdiction} ${ladder.title}`),
    );
    return items.map((item) => ({ ...item, ladder: new Ladder(item.id, item.facts) }));
  });
}

export function getFigureTables(): Promise<readonly Figures[]> {
  return once('figure-tables', async () => {
    const items = await read<Figures['table']>(
      'figures',
      byText((table) => table.title),
    );
    return items.map((item) => new Figures(item.id, item.facts));
  });
}

/** One table of figures. Refuses (MissingFigureError) an id that no file has. */
export async function getFigures(id: string): Promise<Figures> {
  const table = (await getFigureTables()).find((figures) => figures.id === id);
  if (!table) throw new MissingFigureError(`There is no table of figures named ${id} in content/figures.`);
  return table;
}

/** One guide page. Refuses (Error) an id that no file has. */
export async function getGuide(id: string): Promise<Item<Guide>> {
  const guide = (await getGuides()).find((item) => item.id === id);
  if (!guide) throw new Error(`There is no guide named ${id} in content/guides.`);
  return guide;
}

/** Sources by id, for receipts. */
export function getSourceIndex(): Promise<ReadonlyMap<string, Source>> {
  return once('source-index', async () => new Map((await getSources()).map((item) => [item.id, item.facts])));
}
