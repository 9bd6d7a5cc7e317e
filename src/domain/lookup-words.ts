/** Longer queries are cut: nobody types more to find a title, and hostile ones cost nothing. */
export const longestQuery = 200;
const mostWords = 16;

/** The words of a text without accents, case, signs and plural endings. The same for names and for queries, so that both meet. */
export function foldWords(text: string): string[] {
  return foldAll(text.slice(0, longestQuery)).slice(0, mostWords);
}

/** The same for texts of our own, however long. */
export function foldAll(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map(singular);
}

/** One word without the ending of its plural: "registries" and "registry" are one word, so are "nurses" and "nurse", "cookies" and "cookie". */
function singular(word: string): string {
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  return word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** Words in the long form that names use: short forms written out. */
export function writeOut(words: readonly string[], forms: Readonly<Record<string, string>>): string[] {
  return words.flatMap((word) => (Object.hasOwn(forms, word) ? foldWords(forms[word]!) : [word]));
}

/** What words of one family share: "coder" and "coding", "registrar" and "registry", "auditor" and "audit". */
export function stemOf(word: string): string {
  return word.replace(/(?<=...)(?:ation|ator|ement|ing|ion|ist|er|or|ar|y|e)$/, '');
}
