import { at } from '../corpus.ts';
import { sourceIdsIn } from '../source-ids.ts';
import type { Rule } from '../rule.ts';

/** Every source carries something. A source that nothing cites is a leftover, or a citation that was lost. Asked only once every file can be read. */
export const unusedSources: Rule = (corpus) => {
  if (corpus.unread.size > 0) return [];
  const used = new Set(sourceIdsIn(corpus).map(({ id }) => id));
  return corpus.sources.flatMap((entry) =>
    used.has(entry.id) ? [] : [at('unused-sources', entry, [], `the source ${entry.id}, which nothing cites`, 'a citation of it, or no file')],
  );
};
