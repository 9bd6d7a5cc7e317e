import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { mdxToJs } from 'satteri';
import type { ContentFile, Entry } from './corpus.ts';
import { formatValue, type Finding, type Path } from './finding.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file with plain line ends; undefined, with a finding, where it is not UTF-8 text. */
export function decode(file: ContentFile, findings: Finding[]): string | undefined {
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

/** Facts and words of one file. Undefined, with findings, where the facts cannot be read; words that do not parse are only a finding. */
export function parse(file: string, id: string, text: string, findings: Finding[]): Entry | undefined {
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
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
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

/** The line of a key, or of its nearest parent that is there. */
function lineOf(document: Document, counter: LineCounter, path: Path, firstLine: number): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const here = path.slice(0, length);
    const range = keyAt(document, here)?.range ?? nodeAt(document, here)?.range;
    if (range) return counter.linePos(range[0]).line + firstLine - 1;
  }
  return undefined;
}

function keyAt(document: Document, path: Path): Node | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
  return isNode(key) ? key : undefined;
}

function nodeAt(document: Document, path: Path): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
