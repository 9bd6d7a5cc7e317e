import { bodyComponentIds } from './body.ts';
import { factCollectionNames, type Corpus, type Entry } from './corpus.ts';
import type { Path } from './finding.ts';

/** Every place in the content that names a source: the keys `source`, `sources`, `relatedSource` and `alsoFrom`, and <Sourced> and <Cite> in bodies. */
export function sourceIdsIn(corpus: Corpus): { entry: Entry; path: Path; id: string; line?: number }[] {
  const found: { entry: Entry; path: Path; id: string; line?: number }[] = [];
  for (const name of factCollectionNames) {
    for (const entry of corpus[name] as Entry[]) walk(entry.data, [], (path, id) => found.push({ entry, path, id }));
  }
  const { assumptions } = corpus.single;
  if (assumptions) walk(assumptions.data, [], (path, id) => found.push({ entry: assumptions, path, id }));
  for (const component of ['Sourced', 'Cite'] as const) {
    for (const { entry, line, id } of bodyComponentIds(corpus, component)) found.push({ entry, path: [`<${component}>`], id, line });
  }
  return found;
}

const keys = new Set(['source', 'relatedSource']);

function walk(value: unknown, path: Path, visit: (path: Path, id: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, [...path, index], visit));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (keys.has(key) && typeof item === 'string') visit(here, item);
      else if (key === 'alsoFrom' && typeof item === 'string') item.split(' ').forEach((id) => visit(here, id));
      else if (key === 'sources' && Array.isArray(item)) item.forEach((id, index) => visit([...here, index], String(id)));
      else walk(item, here, visit);
    }
  }
}
