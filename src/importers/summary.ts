import type { ContentFile, Entry } from '../checks/corpus.ts';
import type { FigureRow, FigureTable } from '../schemas/figures.ts';
import type { TableUpdate } from './agency-file.ts';
import { formatMove, movesBetween } from './last-year.ts';
import { byLabel } from './present-table.ts';
import { isSame } from './table-lines.ts';

const largestMoves = 8;
const mostLabels = 12;

/** What an update does to its table, in lines for the editor. */
export function describeUpdate(entry: Entry<FigureTable>, update: TableUpdate): string {
  const table = entry.data;
  const [old, now] = [byLabel(table), byLabel({ ...table, rows: [...update.rows] })];
  const fresh = [...now.keys()].filter((label) => !old.has(label));
  const gone = [...old.keys()].filter((label) => !now.has(label));
  const changed = [...now].filter(([label, row]) => old.has(label) && !isSame(old.get(label)!, row));
  const sorted = movesBetween(table, update.pairs).toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
  // One number a row: pay of an hour and of a year move together.
  const moves = sorted.filter(({ label }, index) => sorted.findIndex((other) => other.label === label) === index);
  const lines = [
    ...update.said,
    `${now.size} rows: ${fresh.length} new, ${changed.length} changed, ${now.size - fresh.length - changed.length} as before, ${gone.length} gone`,
    ...named('new rows', fresh),
    ...named('rows that are gone', gone),
    ...named(
      'numbers that are given now and were not',
      turned(update, (before, after) => before === null && typeof after === 'number'),
    ),
    ...named(
      'numbers that are no longer given',
      turned(update, (before, after) => typeof before === 'number' && after === null),
    ),
    ...(moves.length === 0 || fresh.length + changed.length === 0 ? [] : ['largest moves:', ...moves.slice(0, largestMoves).map((move) => `  ${move.label}: ${formatMove(move)}`)]),
  ];
  return [entry.file, ...lines.map((line) => `  ${line}`)].join('\n');
}

function named(what: string, labels: readonly string[]): string[] {
  if (labels.length === 0) return [];
  const more = labels.length > mostLabels ? ` and ${labels.length - mostLabels} more` : '';
  return [`${what}: ${labels.slice(0, mostLabels).join('; ')}${more}`];
}

/** Rows in which a cell turned from number to "not given" or back, each with the columns. */
function turned({ pairs }: TableUpdate, is: (before: FigureRow[string] | undefined, after: FigureRow[string]) => boolean): string[] {
  return pairs.flatMap(({ label, old, now }) => {
    const keys = old && now ? Object.keys(now).filter((key) => is(old[key], now[key]!)) : [];
    return keys.length === 0 ? [] : [`${label} (${keys.join(', ')})`];
  });
}

/** Lines of the content that still name the vintage that was replaced, outside sources and rows: the editor reads each one. */
export function findOldWords(content: readonly ContentFile[], words: readonly string[]): string[] {
  const decoder = new TextDecoder();
  return content
    .filter(({ path }) => !path.startsWith('content/sources/'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, bytes }) => {
      const numbers = decoder
        .decode(bytes)
        .split('\n')
        .flatMap((line, index) => (words.some((word) => line.includes(word)) && !line.startsWith('  - {') ? [index + 1] : []));
      return numbers.length === 0 ? [] : [`${path}: line ${numbers.join(', ')}`];
    });
}

/** How prose names the replaced vintage: "May 2025", or a span of years in full and in short. */
export function oldWordsIn(update: TableUpdate): string[] {
  if (!update.replaced || update.oldWords === undefined) return [];
  const span = /^(\d{4})–\d\d(\d\d)$/.exec(update.oldWords);
  return span ? [update.oldWords, `${span[1]}–${span[2]}`] : [update.oldWords];
}
