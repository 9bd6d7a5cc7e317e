import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document, type Node, type YAMLParseError } from 'yaml';
import { mdxToJs } from 'satteri';
import type { ContentFile, Entry } from './corpus.ts';
import { formatValue, type Finding, type Path } from './finding.ts';
import { yamlFault } from './yaml-faults.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file with plain line ends; undefined, with a finding, where it is not UTF-8 text. */
export function decode(file: ContentFile, findings: Finding[]): string | undefined {
  const wrong = (found: string, right = 'plain text saved as UTF-8 without a byte order mark') => {
    findings.push({ rule: 'encoding', file: file.path, found, right });
    return undefined;
  };
  const [a, b, c] = file.bytes;
  if (file.bytes.length === 0) return wrong('an empty file', 'facts, or no file');
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

/** Facts and words of one file. Undefined, with findings, where the facts cannot be read; words that do not parse are left out with a finding. */
export function parse(file: string, id: string, text: string, findings: Finding[]): Entry | undefined {
  let yamlText = text;
  let body = '';
  let firstLine = 1;
  let bodyLine = 1;
  if (file.endsWith('.mdx')) {
    const match = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/.exec(text);
    if (!match) {
      const found = text.startsWith('---\n') ? 'a line of three hyphens that opens the facts, and none that closes them' : formatValue(text.split('\n')[0]);
      findings.push({ rule: 'front-matter', file, line: 1, found, right: 'facts between two lines of three hyphens, then the words of the page' });
      return undefined;
    }
    yamlText = match[1]!;
    body = match[2]!;
    firstLine = 2;
    bodyLine = yamlText.split('\n').length + 3;
    if (!isMdx(file, body, bodyLine, findings)) body = '';
  }
  const counter = new LineCounter();
  const parsed = parseDocument(yamlText, { lineCounter: counter, prettyErrors: false, customTags: ['timestamp'] });
  const lineOfOffset = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const wrong = (offset: number, fault: { found: string; right: string }) => findings.push({ rule: 'yaml', file, line: lineOfOffset(offset), ...fault });
  for (const error of firstErrors(parsed, counter)) wrong(error.pos[0], yamlFault(error, yamlText.split('\n')[counter.linePos(error.pos[0]).line - 1]!));
  visit(parsed, {
    Alias: (_, alias) =>
      void (
        alias.resolve(parsed) ??
        wrong(alias.range![0], { found: `text that starts with a special sign and has no quotes, in: *${alias.source}`, right: 'the whole text in quotes' })
      ),
  });
  if (findings.some((finding) => finding.file === file && finding.rule === 'yaml')) return undefined;
  return {
    file,
    id,
    data: parsed.toJS() as unknown,
    body,
    bodyLine,
    lineOf: (path) => lineOf(parsed, counter, path, firstLine),
    written: (path) => {
      const node = parsed.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function isMdx(file: string, body: string, bodyLine: number, findings: Finding[]): boolean {
  try {
    mdxToJs(body);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /(\d+):(\d+)/.exec(message);
    findings.push({
      rule: 'mdx',
      file,
      line: at ? bodyLine + Number(at[1]) - 1 : bodyLine,
      // The parser counts lines from the start of the body: its places would only mislead.
      found: message
        .split('\n')[0]!
        .replace(/^\d+:\d+: /, '')
        .replace(/ \([\w:-]+\)(?= |$)/g, ''),
      right: 'MDX: every <Tag> closed, "&lt;" for a less-than sign, no { } in the text',
    });
    return false;
  }
}

/** The errors that are the author's: one for each line, and none that only follows from another. */
function firstErrors(parsed: Document, counter: LineCounter): readonly YAMLParseError[] {
  const lines = new Set<number>();
  return (parsed.errors as readonly YAMLParseError[]).filter((error, index) => {
    const { line } = counter.linePos(error.pos[0]);
    if (lines.has(line) || (index > 0 && error.code === 'UNEXPECTED_TOKEN')) return false;
    lines.add(line);
    return true;
  });
}

/** The line of a key, or of its nearest parent that is there. */
function lineOf(parsed: Document, counter: LineCounter, path: Path, firstLine: number): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const here = path.slice(0, length);
    const range = keyAt(parsed, here)?.range ?? nodeAt(parsed, here)?.range;
    if (range) return counter.linePos(range[0]).line + firstLine - 1;
  }
  return undefined;
}

function keyAt(parsed: Document, path: Path): Node | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(parsed, path.slice(0, -1));
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
  return isNode(key) ? key : undefined;
}

function nodeAt(parsed: Document, path: Path): Node | undefined {
  const node = path.length === 0 ? parsed.contents : parsed.getIn(path, true);
  return isNode(node) ? node : undefined;
}
