import { collectionNames, type Corpus, type Entry } from './corpus.ts';

const attributeOf = { Sourced: 'by', Cite: 'id', Term: 'id' } as const;

/** Ids that authors wrote on one of the components for MDX bodies, with their line. `by` may hold several, divided by spaces. */
export function bodyComponentIds(corpus: Corpus, component: keyof typeof attributeOf): { entry: Entry; line: number; id: string }[] {
  const pattern = new RegExp(`<${component}\\b[^>]*?\\b${attributeOf[component]}=["']([^"']*)["']`, 'g');
  return collectionNames.flatMap((name) =>
    (corpus[name] as Entry[]).flatMap((entry) =>
      [...entry.body.matchAll(pattern)].flatMap((match) =>
        match[1]!
          .split(/\s+/)
          .filter(Boolean)
          .map((id) => ({ entry, line: lineAt(entry, match.index), id })),
      ),
    ),
  );
}

/** Markdown links to a path of this site, with their line. */
export function bodyLinks(corpus: Corpus): { entry: Entry; line: number; href: string }[] {
  return collectionNames.flatMap((name) =>
    (corpus[name] as Entry[]).flatMap((entry) =>
      [...entry.body.matchAll(/\]\((\/[^)\s]*)(?:\s[^)]*)?\)/g)].map((match) => ({ entry, line: lineAt(entry, match.index), href: match[1]! })),
    ),
  );
}

function lineAt(entry: Entry, offset: number): number {
  return entry.bodyLine + entry.body.slice(0, offset).split('\n').length - 1;
}
