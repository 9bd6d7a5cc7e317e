import { at, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import type { Rule } from '../rule.ts';

interface Named {
  entry: Entry;
  path: Path;
  name: string;
  /** What must not repeat, where that is more than the name. */
  key?: string;
}

/** One name, one thing: page titles, descriptions, aliases, postal codes and class ids do not repeat. A place that repeats in two ways is told once. */
export const duplicateNames: Rule = (corpus) => {
  const pages = (['ladders', 'titles', 'occupations', 'certifications', 'guides', 'figures'] as const).flatMap(
    (name) => corpus[name] as Entry<{ title: string; description: string }>[],
  );
  return onceForEachPlace([
    ...repeated(
      'page title',
      pages.map((entry) => ({ entry, path: ['title'], name: entry.data.title })),
    ),
    ...repeated(
      'page description',
      pages.map((entry) => ({ entry, path: ['description'], name: entry.data.description })),
    ),
    ...repeated(
      'title of a source',
      corpus.sources.map((entry) => ({
        entry,
        path: ['title'],
        name: entry.data.title,
        key: [entry.data.title, entry.data.publisher, entry.data.dated ?? entry.data.edition].join(' | '),
      })),
    ),
    ...repeated(
      'postal code',
      corpus.states.map((entry) => ({ entry, path: ['postal'], name: entry.data.postal })),
    ),
    ...repeated(
      'glossary term',
      corpus.glossary.flatMap((entry) => namesOf(entry, 'term', entry.data.term, entry.data.aliases)),
    ),
    ...repeated(
      'job title or alias',
      corpus.titles.flatMap((entry) => namesOf(entry, 'title', entry.data.title, entry.data.aliases)),
    ),
    ...repeated(
      'name of a certification',
      corpus.certifications.flatMap((entry) => namesOf(entry, 'abbreviation', entry.data.abbreviation, entry.data.aliases)),
    ),
    ...corpus.ladders.flatMap((ladder) =>
      repeated(
        'rung id',
        ladder.data.rungs.map((rung, index) => ({ entry: ladder as Entry, path: ['rungs', index, 'id'], name: rung.id })),
      ),
    ),
  ]);
};

function onceForEachPlace(findings: readonly Finding[]): Finding[] {
  return [...new Map([...findings].reverse().map((finding) => [`${finding.file} ${finding.place}`, finding])).values()].reverse();
}

function namesOf(entry: Entry, key: string, name: string, aliases: readonly string[] = []): Named[] {
  return [{ entry, path: [key], name }, ...aliases.map((alias, index) => ({ entry, path: ['aliases', index] as Path, name: alias }))];
}

function repeated(kind: string, named: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const key = (item.key ?? item.name).trim().toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, item);
      return [];
    }
    return [at('duplicate-names', item.entry, item.path, `the ${kind} ${JSON.stringify(item.name)} again`, `one name for one thing: ${earlier.entry.file} has this one already`)];
  });
}
