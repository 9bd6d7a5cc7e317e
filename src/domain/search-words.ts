/** A phrase in quotes is searched just so. */
export const isPhrase = (words: string): boolean => /^["“].*["”]$/.test(words);

/** Signs that stand between words and never within one, as in "coder/biller". */
const separators = /[<>=:;,/\\|(){}[\]]+/g;

/**
 * The words that a text search asks for: a question without the words that questions can do without ("how do I become a coder" asks for
 * "coder"). One such word alone may be part of a name ("Clerk A") and stays; so do all where nothing else is left.
 */
export function wordsToSearch(words: string, fillers: ReadonlySet<string>): string {
  if (isPhrase(words)) return words;
  const all = words.replace(separators, ' ').split(' ').filter(Boolean);
  const rest = all.filter((word) => !fillers.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
  return (rest.length === 0 || all.length - rest.length < 2 ? all : rest).join(' ');
}

/** Words that somebody typed and that a correction does not have: those that may be misspelled. */
export function wordsInDoubt(words: string, corrected: string): string[] {
  const right = new Set(corrected.split(' '));
  return isPhrase(words) ? [] : (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !right.has(word));
}
