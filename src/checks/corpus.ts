import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { mdxToJs } from 'satteri';
import type { z } from 'astro/zod';
import { collections, singles, type CollectionName, type SingleName } from '../schemas/index.ts';
import { formatPath, formatValue, type Finding, type Path } from './finding.ts';
import { nearestId } from './nearest.ts';
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
}

/** All content, parsed. Entries that do not have the right shape are left out; their ids still count as known. */
export type Corpus = {
  [K in CollectionName]: Entry<DataOf<(typeof collections)[K]['schema']>>[];
} & {
  single: { [K in SingleName]?: Entry<DataOf<(typeof singles)[K]>> };
  /** Ids of every file that exists, right or wrong, by collection. */
  ids: Record<CollectionName, Set<string>>;
};

export interface ReadResult {
  corpus: Corpus;
  findings: Finding[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses every content file and checks its shape. Never throws: whatever is wrong comes back as findings. */
export function readCorpus(files: readonly ContentFile[]): ReadResult {
  const findings: Finding[] = [];
  const corpus = { single: {}, ids: {} } as unknown as Corpus;
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
    const text = decode(file, findings);
    if (text === undefined) continue;
    const entry = parse(file.path, place.id, text, findings);
    if (entry === undefined) continue;
    const schema = place.collection === undefined ? singles[place.single] : collections[place.collection].schema;
    const shape = findShape(entry, schema);
    findings.push(...shape.findings);
    if (!shape.data) continue;
    const right = { ...entry, data: shape.data };
    if (place.collection === undefined) (corpus.single as Record<string, unknown>)[place.single] = right;
    else (corpus[place.collection] as Entry[]).push(right);
  }
  return { corpus, findings };
}

export const collectionNames = Object.keys(collections) as CollectionName[];
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
  const folders = collectionNames.map((name) => `${collections[name].folder}/*.${collections[name].format}`);
  return {
    rule: 'stray-file',
    file: path,
    found: 'a file that no part of the site reads',
    right: `one of ${folders.join(', ')}, ${singleNames.map((name) => `${name}.yaml`).join(', ')}`,
    nearest: nearestId(path.split('/')[1] ?? '', collectionNames.map((name) => collections[name].folder)),
  };
}

function decode(file: ContentFile, findings: Finding[]): string | undefined {
  const wrong = (found: string) => {
    findings.push({ rule: 'encoding', file: file.path, found, right: 'plain text saved as UTF-8 without a byte order mark' });
    return undefined;
  };
  const [a, b, c] = file.bytes;
  if (file.bytes.length === 0) return wrong('an empty file');
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return wrong('UTF-16 text');
  if (a === 0xef && b === 0xbb && c === 0xbf) return wrong('a byte order mark before the first letter');
  let text: string;
  try {
    text = utf8.decode(file.bytes);
  } catch {
    return wrong('bytes that are not UTF-8 (perhaps Latin-1 or Windows-1252)');
  }
  if (text.includes('\u0000')) return wrong('a NUL character');
  return text.replaceAll('\r\n', '\n');
}

function parse(file: string, id: string, text: string, findings: Finding[]): Entry | undefined {
  let yamlText = text;
  let body = '';
  let firstLine = 1;
  let bodyLine = 1;
  if (file.endsWith('.mdx')) {
    const match = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/.exec(text);
    if (!match) {
      findings.push({ rule: 'front-matter', file, line: 1, found: formatValue(text.split('\n')[0]), right: 'facts between two lines of three hyphens, then the words of the page' });
      return undefined;
    }
    yamlText = match[1]!;
    body = match[2]!;
    firstLine = 2;
    bodyLine = yamlText.split('\n').length + 3;
    parseBody(file, body, bodyLine, findings);
  }
  const counter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: counter, prettyErrors: false, customTags: ['timestamp'] });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      findings.push({
        rule: 'yaml',
        file,
        line: counter.linePos(error.pos[0]).line + firstLine - 1,
        found: error.message.split('\n')[0]!,
        right: 'YAML: two spaces for each level, quotes around text that holds ": " or starts with a special sign, each key once',
      });
    }
    return undefined;
  }
  return {
    file,
    id,
    data: document.toJS() as unknown,
    body,
    bodyLine,
    lineOf: (path) => lineOf(document, counter, path, firstLine),
  };
}

function parseBody(file: string, body: string, bodyLine: number, findings: Finding[]): void {
  try {
    mdxToJs(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /(\d+):(\d+)/.exec(message);
    findings.push({
      rule: 'mdx',
      file,
      line: at ? bodyLine + Number(at[1]) - 1 : bodyLine,
      found: message.split('\n')[0]!,
      right: 'MDX: every <Tag> closed, "&lt;" for a less-than sign, no { } in the text',
    });
  }
}

function lineOf(document: Document, counter: LineCounter, path: Path, firstLine: number): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + firstLine - 1;
  }
  return undefined;
}

/** Makes findings about one entry; keeps rules free of line arithmetic. */
export function at(rule: string, entry: Entry, path: Path, found: unknown, right: string, nearest?: string): Finding {
  return {
    rule,
    file: entry.file,
    line: entry.lineOf(path),
    place: formatPath(path) || undefined,
    found: typeof found === 'string' ? found : formatValue(found),
    right,
    nearest,
  };
}
