import type { z } from 'astro/zod';
import { collections, singles, type CollectionName, type SingleName } from '../schemas/index.ts';
import { formatPath, formatValue, type Finding, type Path } from './finding.ts';
import { nearestId } from './nearest.ts';
import { decode, parse } from './parse-file.ts';
import { findShape } from './shape.ts';

/** A file of the content folder as it lies on disk; `path` is relative to the project's root, with forward slashes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

type DataOf<S> = S extends z.ZodType<infer T> ? T : never;

/** One parsed file. */
export interface Entry<T = unknown> {
  file: string;
  id: string;
  data: T;
  /** MDX below the front matter; empty for YAML. */
  body: string;
  /** Line on which the body starts. */
  bodyLine: number;
  /** Line of a key inside the data, or of its nearest parent. */
  lineOf(path: Path): number | undefined;
  /** A single value as it is written in the file, before YAML makes a number or a date of it. */
  written(path: Path): string | undefined;
}

/** All content, parsed. Entries that do not have the right shape are left out; their ids still count as known. */
export type Corpus = {
  [K in CollectionName]: Entry<DataOf<(typeof collections)[K]['schema']>>[];
} & {
  single: { [K in SingleName]?: Entry<DataOf<(typeof singles)[K]>> };
  /** Ids of every file that exists, right or wrong, by collection. */
  ids: Record<CollectionName, Set<string>>;
  /** Paths of files that could not be read in whole. A rule does not blame another file for what one of these may hold. */
  unread: Set<string>;
};

export interface ReadResult {
  corpus: Corpus;
  findings: Finding[];
}

/** Parses every content file and checks its shape. Never throws: whatever is wrong comes back as findings. */
export function readCorpus(files: readonly ContentFile[]): ReadResult {
  const findings: Finding[] = [];
  const corpus = { single: {}, ids: {}, unread: new Set() } as unknown as Corpus;
  for (const name of collectionNames) {
    (corpus as Record<string, unknown>)[name] = [];
    corpus.ids[name] = new Set();
  }

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOf(file.path);
    if (place === undefined) {
      if (!ignored.has(file.path)) findings.push(strayFile(file.path));
      continue;
    }
    if (place.collection !== undefined) corpus.ids[place.collection].add(place.id);
    const before = findings.length;
    const right = readEntry(file, place, findings);
    if (findings.length > before) corpus.unread.add(file.path);
    if (!right) continue;
    if (place.collection === undefined) (corpus.single as Record<string, unknown>)[place.single] = right;
    else (corpus[place.collection] as Entry[]).push(right);
  }
  return { corpus, findings };
}

/** One file, parsed and of the right shape; undefined where findings say why not. */
function readEntry(file: ContentFile, place: Place, findings: Finding[]): Entry | undefined {
  const text = decode(file, findings);
  const entry = text === undefined ? undefined : parse(file.path, place.id, text, findings);
  if (entry === undefined) return undefined;
  const shape = findShape(entry, place.collection === undefined ? singles[place.single] : collections[place.collection].schema);
  findings.push(...shape.findings);
  return shape.data === undefined ? undefined : { ...entry, data: shape.data };
}

export const collectionNames = Object.keys(collections) as CollectionName[];
/** Collections that hold facts: all but the labels of the interface, whose keys are free. */
export const factCollectionNames = collectionNames.filter((name) => name !== 'words');
const singleNames = Object.keys(singles) as SingleName[];
const ignored = new Set(['content/README.md']);

type Place = { collection: CollectionName; id: string; single?: undefined } | { collection?: undefined; single: SingleName; id: string };

function placeOf(path: string): Place | undefined {
  const parts = path.split('/');
  const [, folder, name] = parts;
  const single = singleNames.find((candidate) => `content/${candidate}.yaml` === path);
  if (single !== undefined) return { single, id: single };
  if (parts.length !== 3 || folder === undefined || name === undefined) return undefined;
  const collection = collectionNames.find((candidate) => collections[candidate].folder === folder);
  if (collection === undefined) return undefined;
  const extension = `.${collections[collection].format}`;
  return name.endsWith(extension) ? { collection, id: name.slice(0, -extension.length) } : undefined;
}

function strayFile(path: string): Finding {
  const base = { rule: 'stray-file', file: path, found: 'a file that no part of the site reads' };
  const [, top = ''] = path.split('/');
  const known = collectionNames.map((name) => collections[name]);
  const home = known.find(({ folder }) => folder === top);
  if (home) return { ...base, right: `content/${top}/<name>.${home.format}` };
  const names = [...known.map(({ folder }) => folder), ...singleNames.map((name) => `${name}.yaml`)];
  return { ...base, right: `one of ${names.join(', ')}`, nearest: nearestId(top, names) };
}

/** Makes findings about one entry; keeps rules free of line arithmetic. */
export function at(rule: string, entry: Entry, path: Path, found: unknown, right: string, nearest?: string): Finding {
  return {
    rule,
    file: entry.file,
    line: path.length === 0 ? undefined : entry.lineOf(path),
    place: formatPath(path) || undefined,
    found: typeof found === 'string' ? found : formatValue(found),
    right,
    nearest,
  };
}
