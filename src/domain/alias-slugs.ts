/** Questions that people type are for the search: nobody guesses an address from one. */
const questionWords = new Set(['how', 'what', 'do', 'can', 'is', 'como', 'que', 'cuanto']);
const fewestQuestionWords = 3;
const mostTypedWords = 5;

/**
 * A name as the last part of an address: lower case, accents and apostrophes dropped, everything else a single hyphen.
 * Empty where the name has no letter or digit that an address can hold.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every slug of a name: as it stands, and without what it says in brackets. None for a question, or for the bare number of a class. */
export function slugsOf(name: string): string[] {
  if (isQuestion(name)) return [];
  return [...new Set([name, name.replace(/\([^)]*\)/g, ' ')].map(slugOf))].filter((slug) => /[a-z]/.test(slug));
}

/** Two words are a name whatever they start with: an "IS Analyst" works with information systems. */
function isQuestion(name: string): boolean {
  const words = slugOf(name).split('-');
  return name.trim().endsWith('?') || (words.length >= fewestQuestionWords && questionWords.has(words[0]!));
}

/** The same for words that people type when they mean a page; a long run of words is a question or a sentence. */
export function typedSlugsOf(name: string): string[] {
  return name.trim().split(/\s+/).length > mostTypedWords ? [] : slugsOf(name);
}
