import { collectionNames, type Entry } from '../corpus.ts';
import type { Rule } from '../rule.ts';

/** <Sourced> makes a block with a line of its own, so it stands alone on its line, never inside a paragraph. */
export const sourcedBlocks: Rule = (corpus) =>
  collectionNames.flatMap((name) =>
    (corpus[name] as Entry[]).flatMap((entry) =>
      entry.body.split('\n').flatMap((text, index) => {
        const line = text.trim();
        if (!/<\/?Sourced\b/.test(line) || /^<Sourced\b[^>]*>$/.test(line) || line === '</Sourced>') return [];
        return [
          {
            rule: 'sourced-blocks',
            file: entry.file,
            line: entry.bodyLine + index,
            place: 'body',
            found: '<Sourced> inside a paragraph',
            right: 'the tag alone on its line; for one sentence, <Cite id="source-id" /> at its end',
          },
        ];
      }),
    ),
  );
