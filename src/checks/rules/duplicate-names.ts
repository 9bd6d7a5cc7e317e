import { at, collectionNames, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import type { Rule } from '../rule.ts';

interface Named {
  entry: Entry;
  path: Path;
  name: string;
}

/** One name, one thing: page titles, descriptions, aliases, postal codes and class ids do not repeat. */
export const duplicateNames: Rule = (corpus) => {
  const pages = (['ladders', 'titles', 'occupations', 'certifications', 'guides', 'figures'] as const).flatMap((name) => corpus[name] as Entry<{ title: string; description: string }>[]);
  return [
    ...repeated('page title', pages.map((entry) => ({ entry, path: ['title'], name: entry.data.title }))),
    ...repeated('page description', pages.map((entry) => ({ entry, path: ['description'], name: entry.data.description }))),
    ...repeated('title of a source', corpus.sources.map((entry) => ({ entry, path: ['title'], name: `${entry.data.title} | ${entry.data.publisher} | ${entry.data.dated ?? entry.data.edition ?? ''}` }))),
    ...repeated('postal code', corpus.states.map((entry) => ({ entry, path: ['postal'], name: entry.data.postal }))),
    ...repeated('glossary term', corpus.glossary.flatMap((entry) => namesOf(entry, 'term', entry.data.term, entry.data.aliases))),
    ...repeated('job title or alias', corpus.titles.flatMap((entry) => namesOf(entry, 'title', entry.data.title, entry.data.aliases))),
    ...repeated('name of a certification', corpus.certifications.flatMap((entry) => namesOf(entry, 'abbreviation', entry.data.abbreviation, entry.data.aliases))),
    ...corpus.ladders.flatMap((ladder) =>
      repeated(`rung id in ${ladder.id}`, ladder.data.rungs.map((rung, index) => ({ entry: ladder as Entry, path: ['rungs', index, 'id'], name: rung.id }))),
    ),
    ...sameFileTwice(collectionNames.flatMap((name) => [...corpus.ids[name]].map((id) => `${name}/${id}`))),
  ];
};

function namesOf(entry: Entry, key: string, name: string, aliases: readonly string[] = []): Named[] {
  return [{ entry, path: [key], name }, ...aliases.map((alias, index) => ({ entry, path: ['aliases', index] as Path, name: alias }))];
}

function repeated(kind: string, named: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return named.flatMap((item) => {
    const key = item.name.trim().toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, item);
      return [];
    }
    return [at('duplicate-names', item.entry, item.path, `the ${kind} ${JSON.stringify(item.name)} again`, `another name: ${earlier.entry.file} has it already`)];
  });
}

/** File names that differ only in case collide on some disks and in some addresses. */
function sameFileTwice(ids: readonly string[]): Finding[] {
  const seen = new Map<string, string>();
  return ids.flatMap((id) => {
    const key = id.toLowerCase();
    const earlier = seen.get(key);
    seen.set(key, id);
    return earlier === undefined || earlier === id ? [] : [{ rule: 'duplicate-names', file: `content/${id}`, found: `the address ${id}`, right: `another file name: ${earlier} has the same address` }];
  });
}
