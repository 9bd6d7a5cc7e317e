import type { Vocabulary } from './lookup-vocabulary.ts';

/** Puts words right that no name has, where one step explains them: two letters swapped, or one word cut in two. */
export function respell(words: readonly string[], { isKnown, isStart }: Vocabulary): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const next = words[index + 1];
    // The plural ending of a first half is no plural: "trans criptionist".
    const joined = next === undefined || (isKnown(word) && isKnown(next)) ? undefined : [word + next, `${word}s${next}`].find((both) => both.length > 4 && isKnown(both));
    if (joined !== undefined) {
      result.push(joined);
      index += 1;
    } else if (isKnown(word) || (next === undefined && isStart(word))) result.push(word);
    else result.push(swapped(word, isKnown) ?? word);
  }
  return result;
}

function swapped(word: string, isKnown: (word: string) => boolean): string | undefined {
  for (let at = 0; at < word.length - 1; at += 1) {
    const other = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (isKnown(other)) return other;
  }
  return undefined;
}

/** Two or three words that were written as one: "medicalcoder". A part of two letters needs a long one before it. */
export function split(word: string, isInNames: (word: string) => boolean): string[] | undefined {
  for (let at = word.length - 2; at >= 3; at -= 1) {
    const start = word.slice(0, at);
    const rest = word.slice(at);
    if (!isInNames(start) || (rest.length < 3 && at < 5)) continue;
    if (isInNames(rest)) return [start, rest];
    const more = rest.length > 5 ? split(rest, isInNames) : undefined;
    if (more) return [start, ...more];
  }
  return undefined;
}
