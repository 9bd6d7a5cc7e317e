/** Typographic apostrophes and quotation marks, as running text gets them from the Markdown processor. */
export function withCurlyQuotes(text: string): string {
  return text
    .replace(/(?<=\p{L}|\d)'/gu, '’')
    .replace(/(^|[\s([—–])"(?=\S)/g, '$1“')
    .replace(/"/g, '”');
}

/** The same for every text inside facts, so that a lead reads like the paragraph below it. */
export function curlAll<T>(facts: T): T {
  if (typeof facts === 'string') return withCurlyQuotes(facts) as T;
  if (Array.isArray(facts)) return facts.map(curlAll) as T;
  if (facts !== null && typeof facts === 'object') return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, curlAll(value)])) as T;
  return facts;
}
