import type { LookupIndex, LookupState, LookupTopic } from './lookup.ts';
import { foldWords } from './lookup-words.ts';

/** What a query asks: about a title, maybe, in a state, maybe, for an answer of a certain sort, maybe. */
export interface Question {
  /** The words that are left: those that name a title, a class, a certification, a term. */
  words: readonly string[];
  state?: LookupState | undefined;
  /** The state was named by its postal code, which may be something else. */
  isByCode: boolean;
  topics: readonly LookupTopic[];
}

/** Postal codes that are also words; as the only word, or the last of several, they still name the state. */
const alsoWords = new Set(['id', 'al', 'ma', 'pa', 'md', 'mi', 'mt', 'oh', 'ct', 'co', 'va']);
/** Codes that in small letters are words unless they stand alone: "help me", "is it ok". */
const smallWords = new Set(['in', 'or', 'me', 'hi', 'ok', 'la', 'de']);
/** Codes that ads also use for something else at the start of a title: "HI Tech", "VA coder". */
const titleLetters = new Set(['HI', 'MT', 'IN', 'OR', 'ME', 'OK', 'VA']);

/** A query with the postal codes that surely are ones written out: in capitals among small letters at either end, or after a comma. */
export function writeOutCodes(query: string, states: readonly LookupState[]): string {
  const nameOf = (code: string) => states.find(({ postal }) => postal === code.toUpperCase())?.name;
  const named = query.replace(/(,\s*)([A-Za-z]{2})(?![\w'’])/g, (all, comma: string, code: string) => (nameOf(code) ? `${comma}${nameOf(code)}` : all));
  if (!/[a-z]/.test(named)) return named;
  return named
    .replace(/(\s)([A-Z]{2})(\W*)$/, (all, space: string, code: string, end: string) => (nameOf(code) ? `${space}${nameOf(code)}${end}` : all))
    .replace(/^([A-Z]{2})(?=\s+\w+\s+\w)/, (code) => (titleLetters.has(code) ? code : (nameOf(code) ?? code)));
}

export function readQuestion(words: readonly string[], index: LookupIndex, fillers: ReadonlySet<string>): Question {
  const place = findState(words, index.states, fillers);
  let rest = place ? words.filter((_, at) => at < place.from || at >= place.to) : [...words];
  const topics: LookupTopic[] = [];
  const phrases = index.topics.flatMap((topic) => topic.words.map((phrase) => ({ topic, phrase: foldWords(phrase) }))).sort((a, b) => b.phrase.length - a.phrase.length);
  for (const { topic, phrase } of phrases) {
    const at = placeOf(phrase, rest);
    if (at < 0) continue;
    rest = [...rest.slice(0, at), ...rest.slice(at + phrase.length)];
    if (!topics.includes(topic)) topics.push(topic);
  }
  const meant = rest.filter((word) => !fillers.has(word));
  return {
    words: meant.length > 0 || topics.length > 0 || place ? meant : rest,
    state: place?.state,
    isByCode: place?.isByCode ?? false,
    topics: topics.sort((a, b) => Number(b.leads ?? false) - Number(a.leads ?? false)),
  };
}

function findState(
  words: readonly string[],
  states: readonly LookupState[],
  fillers: ReadonlySet<string>,
): { state: LookupState; from: number; to: number; isByCode: boolean } | undefined {
  const named = states
    .map((state) => ({ state, name: foldWords(state.name) }))
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ state, name }) => {
      const from = placeOf(name, words);
      return from < 0 ? [] : [{ state, from, to: from + name.length, isByCode: false }];
    });
  if (named[0]) {
    // "Washington DC": a code behind the name of another state is the place.
    const code = words[named[0].to] ?? '';
    const byCode = states.find(({ postal }) => postal.toLowerCase() === code);
    return byCode && byCode !== named[0].state && !alsoWords.has(code) && !smallWords.has(code) ? { ...named[0], state: byCode, to: named[0].to + 1 } : named[0];
  }
  for (const at of [words.length - 1, 0]) {
    const word = words[at]!;
    const state = states.find(({ postal }) => postal.toLowerCase() === word);
    if (!state || (words.length > 1 && smallWords.has(word))) continue;
    const isLast = at === words.length - 1;
    if ((isLast && !(alsoWords.has(word) && fillers.has(words[at - 1] ?? ''))) || (!isLast && !alsoWords.has(word))) return { state, from: at, to: at + 1, isByCode: true };
  }
  return undefined;
}

/** Where the phrase starts among the words; -1 where it does not stand there in one piece. */
function placeOf(phrase: readonly string[], words: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at += 1) if (phrase.every((word, offset) => words[at + offset] === word)) return at;
  return -1;
}
