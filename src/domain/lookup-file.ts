import { slugOf } from './alias-slugs.ts';
import { lookupKinds, nameKinds, type LookupIndex, type LookupName, type LookupPage, type LookupTopic } from './lookup.ts';

/** A page: its label; its other names, each behind its kind (place in nameKinds) and joined by "|"; its slug, where the label does not give it; a note, where it differs from the folder's; 1 for a title of other work. */
type PackedPage = [label: string, names?: string | 0, slug?: string | 0, note?: string | 0, isOther?: 1];
/** Pages that stand one after another in one folder: start of their addresses, kind (place in lookupKinds), pages, note, postal code. */
type PackedFolder = [start: string, kind: number, pages: PackedPage[], note?: string | 0, postal?: string];

/** The index as it travels: what neighbours share is said once, lists are one text, and nothing is said that the label already tells. */
export interface LookupFile extends Omit<LookupIndex, 'pages' | 'names' | 'states' | 'topics' | 'fillers'> {
  folders: readonly PackedFolder[];
  /** Postal codes of the states that have a ladder here; the other states are pages of their kind. */
  withLadder: readonly string[];
  topics: readonly (Omit<LookupTopic, 'words'> & { words: string })[];
  fillers: string;
}

/** Refuses (Error) a name that holds the sign between names. */
export function packIndex({ pages, names, states, topics, fillers, ...rest }: LookupIndex): LookupFile {
  const folders: PackedFolder[] = [];
  const namesOf = Map.groupBy(names, ({ page }) => page);
  for (const [at, page] of pages.entries()) {
    const start = page.path.replace(/[^/#]*\/?$/, '');
    const kind = lookupKinds.indexOf(page.kind);
    const postal = page.kind === 'state' ? undefined : page.postal;
    let folder = folders.at(-1);
    if (folder === undefined || folder[0] !== start || folder[1] !== kind || folder[4] !== postal) {
      folder = [start, kind, [], page.kind === 'rung' ? (page.note ?? 0) : 0];
      if (postal !== undefined) folder.push(postal);
      folders.push(folder);
    }
    folder[2].push(packPage(page, namesOf.get(at) ?? [], start, folder[3]));
  }
  return {
    folders,
    withLadder: states.filter(({ hasLadder }) => hasLadder).map(({ postal }) => postal),
    topics: topics.map((topic) => ({ ...topic, words: topic.words.join('|') })),
    fillers: fillers.join('|'),
    ...rest,
  };
}

function packPage({ path, label, kind, note, postal }: LookupPage, names: readonly LookupName[], start: string, shared: string | 0 | undefined): PackedPage {
  const slug = path.slice(start.length).replace(/\/$/, '');
  const own = kind === 'state' ? postal! : (note ?? 0);
  const others = names.filter(({ words }) => words !== label).map((name) => `${nameKinds.indexOf(name.kind)}${name.words}`);
  const wrong = others.find((name) => name.includes('|'));
  if (wrong !== undefined) throw new Error(`The name ${wrong.slice(1)} of ${path} holds a "|".`);
  const packed: PackedPage = [label, others.join('|') || 0, slug === slugOf(label) ? 0 : slug, own === (shared ?? 0) ? 0 : own];
  if (names.some((name) => name.words === label && name.kind === 'other')) packed.push(1);
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

export function unpackIndex({ folders, withLadder, topics, fillers, ...rest }: LookupFile): LookupIndex {
  const pages: LookupPage[] = [];
  const names: LookupName[] = [];
  for (const [start, kindAt, inFolder, shared, postal] of folders)
    for (const [label, others, slug, own, isOther] of inFolder) {
      const kind = lookupKinds[kindAt]!;
      const page = pages.length;
      const note = kind === 'state' ? 0 : own || shared;
      const place = kind === 'state' ? (own as string) : postal;
      const end = start.endsWith('#') || (slug === '' && start === '/') ? '' : '/';
      pages.push({ path: start + (slug || slugOf(label)) + end, label, kind, ...(note ? { note } : {}), ...(place ? { postal: place } : {}) });
      names.push({ words: label, page, kind: isOther ? 'other' : 'name' });
      if (others) names.push(...others.split('|').map((name) => ({ words: name.slice(1), page, kind: nameKinds[Number(name[0])]! })));
    }
  const states = pages.flatMap(({ kind, label, postal }, page) => (kind === 'state' ? [{ postal: postal!, name: label, page, hasLadder: withLadder.includes(postal!) }] : []));
  return { pages, names, states, topics: topics.map((topic) => ({ ...topic, words: topic.words.split('|') })), fillers: fillers.split('|'), ...rest };
}
