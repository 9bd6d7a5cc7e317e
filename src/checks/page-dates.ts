import { guidePath } from '../domain/paths.ts';
import type { Corpus } from './corpus.ts';
import { routesOf } from './routes.ts';

/** Guides that are the whole of their page: it changes only when they do. The pages of all others also show facts or lists. */
const wholePages = new Set(['about', 'accessibility', 'certification-bodies', 'counselors']);

/** Pages for people only: what they show is the visitor's question, not content of their own. */
const unlisted = new Set(['/search/']);

/**
 * The day of the newest content of every page that search engines may list, by address. Facts have no day of change of their
 * own: the day of the last check of the whole content (asOf in content/site.yaml) is theirs. The clock is never asked, so one
 * content always gives one site map. Empty where the content has no such day.
 */
export function pageDatesOf(corpus: Corpus): Map<string, string> {
  const asOf = corpus.single.site?.data.asOf;
  if (asOf === undefined) return new Map();
  const updated = new Map(corpus.guides.filter(({ id }) => wholePages.has(id)).map(({ id, data }) => [guidePath(id), data.updated]));
  const listed = [...routesOf(corpus)].filter((path) => !unlisted.has(path));
  return new Map(listed.map((path) => [path, updated.get(path) ?? asOf]));
}
