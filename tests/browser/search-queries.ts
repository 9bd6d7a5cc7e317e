import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../site/build.ts';

/** One query of the lists, with the pages that answer it; none where no page is expected. */
export interface Query {
  group: string;
  text: string;
  pages: readonly string[];
}

interface WrittenQuery {
  q: string | { repeat: string; times: number };
  page: string | readonly string[];
}

/** The queries of a list beside this folder. */
export function queriesOf(file: string): Query[] {
  const { groups } = parse(readFileSync(join(root, 'tests', file), 'utf8')) as { groups: { name: string; queries: WrittenQuery[] }[] };
  return groups.flatMap(({ name, queries }) =>
    queries.map(({ q, page }) => ({
      group: name,
      text: typeof q === 'string' ? q : q.repeat.repeat(q.times),
      pages: page === 'none' ? [] : [page].flat(),
    })),
  );
}

/** Place of the first right page among the results, from 1; 0 where there is none. A fragment asked for is met by its page, and the other way round. */
export function placeOfRight({ pages }: Query, results: readonly string[]): number {
  const whole = (path: string) => path.split('#')[0]!;
  return results.findIndex((path) => pages.some((page) => page === path || whole(page) === path || (page === whole(path) && !path.startsWith('/glossary/')))) + 1;
}
