import type { LookupMatch, LookupSearch } from '../domain/lookup.ts';
import type { Vocabulary } from '../domain/lookup-vocabulary.ts';
import { stemOf } from '../domain/lookup-words.ts';

/** No word of a name is longer by more than a misspelling. */
const longestWord = 24;

/** Codes of classes and occupations are right or wrong, never nearly right. */
const isCode = (word: string): boolean => /^\d+$/.test(word);

/** Marks the stem of a word, so that no word is taken for one. */
const stemSign = '~';
const likenessOfFamily = 0.7;

/** Which asked words a found one answers: it equals one, starts with one, or is of one family with it. */
function fitsOf(found: string, words: readonly string[], name: readonly string[]): { asked: string; word: string; likeness: number }[] {
  if (!found.startsWith(stemSign))
    return words.filter((asked) => found.startsWith(asked)).map((asked) => ({ asked, word: found, likeness: found === asked ? 1 : 0.75 + (0.2 * asked.length) / found.length }));
  const isOfFamily = (word: string) => stemSign + stemOf(word) === found;
  return words.filter(isOfFamily).flatMap((asked) => name.filter(isOfFamily).map((word) => ({ asked, word, likeness: word === asked ? 1 : likenessOfFamily })));
}

/** MiniSearch over the names, and over the words of the names for what is misspelled. */
export function librarySearch(MiniSearch: typeof import('minisearch').default, { names, places, counts }: Vocabulary): LookupSearch {
  const tokenize = (text: string) => text.split(' ').filter(Boolean);
  const options = { tokenize, processTerm: (word: string) => word };
  const byName = new MiniSearch({ ...options, fields: ['name', 'place', 'stem'] });
  byName.addAll(names.map((words, id) => ({ id, name: words.join(' '), place: places[id]!.join(' '), stem: words.map((word) => stemSign + stemOf(word)).join(' ') })));
  const byWord = new MiniSearch({ ...options, idField: 'word', fields: ['word'] });
  byWord.addAll([...counts.keys()].filter((word) => word.length > 3).map((word) => ({ word })));

  /** Nearer words come first by themselves; then those with the same first letter, which people rarely miss; then those that many names have. */
  const likelihood = (word: string, known: string) => (1 + Math.min(counts.get(known) ?? 0, 50) / 500) * (known.startsWith(word.charAt(0)) ? 1.15 : 1);

  return {
    matches: (words) => {
      const asked = [...words, ...words.filter((word) => word.length > 3).map((word) => stemSign + stemOf(word))];
      return byName.search(asked.join(' '), { prefix: (word) => word.length > 1 && !word.startsWith(stemSign) && !isCode(word) }).map(({ id, match }): LookupMatch => ({
        name: id as number,
        fits: Object.entries(match).flatMap(([found, fields]) =>
          fitsOf(found, words, names[id as number]!).map((fit) => ({ ...fit, isPlace: !fields.some((field) => field !== 'place') })),
        ),
      }));
    },
    nearest: (word) => {
      if (word.length < 4 || word.length > longestWord || isCode(word)) return undefined;
      const near = (fuzzy: number, fits: (known: string) => boolean) =>
        byWord.search(word, { fuzzy, maxFuzzy: 3, filter: ({ id }) => fits(id as string), boostDocument: (id) => likelihood(word, id as string) })[0]?.id as string | undefined;
      // One letter may differ; two in words of names, three in the longest, and then short words have to start alike.
      const startsAlike = (known: string) => known.startsWith(word.charAt(0));
      const most = word.length < 5 ? 1 : word.length < 10 ? 2 : 3;
      const first = near(1, () => true);
      if (first !== undefined && (startsAlike(first) || most === 1)) return { word: first, isClose: true };
      const second = most > 1 ? near(most, (known) => counts.get(known)! > 0 && (word.length > 5 || startsAlike(known))) : undefined;
      const best = second ?? first;
      return best === undefined ? undefined : { word: best, isClose: best === first };
    },
  };
}
