import { bodyComponentIds } from '../body.ts';
import { at, type Corpus, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import { nearestId } from '../nearest.ts';
import { qualificationsIn } from '../qualifications.ts';
import type { Rule } from '../rule.ts';
import { sourceIdsIn } from '../source-ids.ts';
import { collections, type CollectionName } from '../../schemas/index.ts';

interface Reference {
  entry: Entry;
  path: Path;
  id: string;
  /** Only for ids in bodies, whose place is not a path. */
  line?: number | undefined;
}

/** Every id that points to another file points to one that exists. */
export const unknownIds: Rule = (corpus) => {
  const { ids } = corpus;
  // A state's file is named by its postal code: file-names proves it.
  const places = new Set(['US', ...[...ids.states].map((id) => id.toUpperCase())]);
  return [
    ...unknown('source', sourceIdsIn(corpus), ids.sources, fileIn('sources')),
    ...unknown('certification', certificationIdsIn(corpus), ids.certifications, fileIn('certifications')),
    ...unknown('certification group', groupIdsIn(corpus), ids.certificationGroups, fileIn('certificationGroups')),
    ...unknown(
      'occupation',
      [...idsAt(corpus.titles, 'occupation'), ...idsAt(corpus.occupations, 'replaces'), ...idsAt(corpus.occupations, 'replacedBy')],
      ids.occupations,
      fileIn('occupations'),
    ),
    ...unknown('title', idsAt(corpus.titles, 'relatedTitles'), ids.titles, fileIn('titles')),
    ...unknown(
      'rung',
      idsAt(corpus.titles, 'rungs').filter(({ id }) => !isInUnreadLadder(corpus, id)),
      rungIds(corpus),
      'ladder/rung, as content/ladders has them',
    ),
    ...unknown('glossary term', [...idsAt(corpus.glossary, 'see'), ...termIdsIn(corpus)], ids.glossary, fileIn('glossary')),
    ...unknown('ladder', comparedLadders(corpus), ids.ladders, fileIn('ladders')),
    ...unknown('state', idsAt(corpus.ladders, 'place'), places, 'a postal code of content/states, or US'),
  ];
};

const fileIn = (name: CollectionName) => `the name of a file in content/${collections[name].folder}`;

function unknown(kind: string, references: readonly Reference[], known: ReadonlySet<string>, right: string): Finding[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ entry, path, id, line }) => {
      const finding = at('unknown-ids', entry, path, `the ${kind} ${JSON.stringify(id)}, which is not there`, right, nearestId(id, known));
      return line === undefined ? finding : { ...finding, line };
    });
}

/** The ids under one key of each entry: a single id or a list. */
function idsAt<K extends string>(entries: readonly Entry<{ [key in K]?: string | readonly string[] | undefined }>[], key: K): Reference[] {
  return entries.flatMap((entry) => {
    const value = entry.data[key];
    if (value === undefined) return [];
    return typeof value === 'string' ? [{ entry, path: [key], id: value }] : value.map((id, index) => ({ entry, path: [key, index], id }));
  });
}

function certificationIdsIn(corpus: Corpus): Reference[] {
  const asked = qualificationsIn(corpus).flatMap(({ entry, path, alternative }) => [
    ...(alternative.certifications ?? []).map((id, i) => ({ entry, path: [...path, 'certifications', i], id })),
    ...(alternative.experience ?? []).flatMap(({ afterCertification }, i) =>
      afterCertification ? [{ entry, path: [...path, 'experience', i, 'afterCertification'], id: afterCertification }] : [],
    ),
  ]);
  return [...asked, ...idsAt(corpus.certificationGroups, 'members'), ...idsAt(corpus.titles, 'certifications')];
}

function groupIdsIn(corpus: Corpus): Reference[] {
  return qualificationsIn(corpus).flatMap(({ entry, path, alternative }) =>
    (alternative.certificationGroups ?? []).map((id, i) => ({ entry, path: [...path, 'certificationGroups', i], id })),
  );
}

function termIdsIn(corpus: Corpus): Reference[] {
  return bodyComponentIds(corpus, 'Term').map(({ entry, line, id }) => ({ entry, path: ['<Term>'], line, id }));
}

function comparedLadders({ single: { site } }: Corpus): Reference[] {
  return (site?.data.comparisons ?? []).flatMap((set, index) => set.map((id, i) => ({ entry: site as Entry, path: ['comparisons', index, i], id })));
}

function rungIds(corpus: Corpus): Set<string> {
  return new Set(corpus.ladders.flatMap((ladder) => ladder.data.rungs.map((rung) => `${ladder.id}/${rung.id}`)));
}

function isInUnreadLadder(corpus: Corpus, rung: string): boolean {
  return corpus.unread.has(`content/ladders/${rung.split('/')[0]}.mdx`);
}
