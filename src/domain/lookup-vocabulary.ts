import type { LookupIndex, LookupPage } from './lookup.ts';
import { foldAll, foldWords, writeOut } from './lookup-words.ts';

/** The words of all names, and the other words that queries hold. */
export interface Vocabulary {
  /** Words of each name, in the order of the index, short forms written out. */
  names: readonly (readonly string[])[];
  /** Words of the place that the name's page belongs to: "onondaga county new york". */
  places: readonly (readonly string[])[];
  /** In how many names each word stands; 0 for words that only queries hold. */
  counts: ReadonlyMap<string, number>;
  fillers: ReadonlySet<string>;
  isKnown(word: string): boolean;
  isStart(start: string): boolean;
  isInNames(word: string): boolean;
}

/** A word that no name has may be anything: it counts as one that many names have. */
const worthOfUnknown = 3;

/** What a word is worth: one that few names have tells more than one that many have; fillers and the number of a class say little. */
export function weightOf(word: string, { counts, names, fillers }: Vocabulary): number {
  if (isNumber(word) || fillers.has(word)) return 0.8;
  const count = counts.get(word) ?? 0;
  return count === 0 ? worthOfUnknown : Math.log(1 + names.length / Math.max(count, 2));
}

/** Whether a word is only the number of a class: "2", "iii". */
export const isNumber = (word: string): boolean => /^(?:\d|i+|iv|v)$/.test(word);

export function vocabularyOf(index: LookupIndex): Vocabulary {
  const names = index.names.map(({ words }) => writeOut(foldWords(words), index.shortForms));
  const ladders = new Map<string, string>();
  for (const { words, page } of index.names) {
    const { kind, path } = index.pages[page]!;
    if (kind === 'rung') ladders.set(path, `${ladders.get(path) ?? ''} ${words}`);
  }
  const places = index.names.map(({ page }) => placeWords(index.pages[page]!, ladders));
  const counts = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const asked = [
    ...places.flat(),
    ...index.states.flatMap(({ postal, name }) => [postal.toLowerCase(), ...foldWords(name)]),
    ...index.topics.flatMap(({ words }) => words.flatMap(foldWords)),
    ...index.roles.flatMap(({ words }) => words.flatMap(foldWords)),
    ...Object.keys(index.shortForms),
    ...Object.keys(index.translations).flatMap(foldWords),
    ...index.fillers.flatMap(foldWords),
  ];
  for (const word of asked) if (!counts.has(word)) counts.set(word, 0);
  const sorted = [...counts.keys()].sort();
  return {
    names,
    places,
    counts,
    fillers: new Set(index.fillers.flatMap(foldWords)),
    isKnown: (word) => counts.has(word),
    isInNames: (word) => (counts.get(word) ?? 0) > 0,
    isStart: (start) => sorted[firstFrom(sorted, start)]?.startsWith(start) ?? false,
  };
}

/** The words of the jurisdiction and of the ladder that a class belongs to. */
function placeWords({ path, kind, note = '' }: LookupPage, ladders: ReadonlyMap<string, string>): string[] {
  return kind === 'rung' ? foldAll(`${note} ${ladders.get(path.replace(/[^/]+\/$/, '')) ?? ''}`) : [];
}

/** Place of the first of the sorted words that is not before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
