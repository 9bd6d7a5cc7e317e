import { at, type Entry } from '../corpus.ts';
import { formatValue, type Finding } from '../finding.ts';
import { nearestId } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { FigureTable } from '../../schemas/figures.ts';

const textUnits = new Set(['text', 'code']);
const rowOwn = new Set(['source', 'vintage']);

/** Every figure has a source and a vintage, stands in a column that the table names, is a number, and has a row of its own. */
export const figureRows: Rule = (corpus) => corpus.figures.flatMap((entry) => [...withoutReceipt(entry), ...wrongCells(entry), ...sameRow(entry)]);

function withoutReceipt(entry: Entry<FigureTable>): Finding[] {
  return (['source', 'vintage'] as const).flatMap((key) =>
    entry.data.rows.flatMap((row, index) => {
      const value = row[key] ?? entry.data[key];
      if (typeof value === 'string') return [];
      if (value === undefined || value === null)
        return [at('figure-rows', entry, ['rows', index], `a row of figures without a ${key}`, `${key} in the row, or once for the whole table`)];
      return [at('figure-rows', entry, ['rows', index, key], `${String(value)} without quotes`, `the same in quotes, so that it stays text: ${JSON.stringify(String(value))}`)];
    }),
  );
}

function wrongCells(entry: Entry<FigureTable>): Finding[] {
  const columns = new Map(entry.data.columns.map((column) => [column.key, column]));
  const known = [...columns.keys()];
  const findings: Finding[] = [];
  for (const [index, key] of entry.data.key.entries()) {
    if (!columns.has(key) && !rowOwn.has(key))
      findings.push(
        at('figure-rows', entry, ['key', index], `the key column ${JSON.stringify(key)}, which the table does not have`, `one of ${known.join(', ')}`, nearestId(key, known)),
      );
  }
  entry.data.rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row)) {
      const column = columns.get(key);
      if (!column) {
        if (!rowOwn.has(key))
          findings.push(
            at('figure-rows', entry, ['rows', index, key], `the column ${JSON.stringify(key)}, which the table does not name`, `one of ${known.join(', ')}`, nearestId(key, known)),
          );
      } else if (value !== null && !textUnits.has(column.unit) && typeof value !== 'number') {
        findings.push(at('figure-rows', entry, ['rows', index, key], formatValue(value), `a number (${column.unit}), or null where the publisher gives none`));
      }
    }
    for (const key of known) {
      if (!(key in row)) findings.push(at('figure-rows', entry, ['rows', index], `a row without ${key}`, `${key}, or ${key}: null where the publisher gives none`));
    }
  });
  return findings;
}

function sameRow(entry: Entry<FigureTable>): Finding[] {
  const seen = new Set<string>();
  return entry.data.rows.flatMap((row, index) => {
    const key = entry.data.key.map((name) => String(row[name] ?? '')).join(' | ');
    if (seen.has(key)) return [at('figure-rows', entry, ['rows', index], `a second row for ${key}`, 'one row for each key')];
    seen.add(key);
    return [];
  });
}
