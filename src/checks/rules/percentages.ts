import { at, factCollectionNames, type Entry } from '../corpus.ts';
import type { Finding, Path } from '../finding.ts';
import type { Rule } from '../rule.ts';

const percentKeys = new Set(['percent', 'minPercent', 'maxPercent']);

/** A share lies between 0 and 100. Growth may be larger or below zero: its columns have the unit `percent`, shares `share-percent`. */
export const percentages: Rule = (corpus) => {
  const findings: Finding[] = [];
  const check = (entry: Entry, path: Path, value: number) => {
    if (value < 0 || value > 100) findings.push(at('percentages', entry, path, value, 'a share from 0 to 100'));
  };
  for (const name of factCollectionNames) {
    if (name === 'figures') continue;
    for (const entry of corpus[name] as Entry[]) walk(entry.data, [], (path, value) => check(entry, path, value));
  }
  for (const entry of corpus.figures) {
    for (const column of entry.data.columns.filter(({ unit }) => unit === 'share-percent')) {
      entry.data.rows.forEach((row, index) => {
        const value = row[column.key];
        if (typeof value === 'number') check(entry, ['rows', index, column.key], value);
      });
    }
  }
  return findings;
};

function walk(value: unknown, path: Path, visit: (path: Path, value: number) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (percentKeys.has(key) && typeof item === 'number') visit(here, item);
    else walk(item, here, visit);
  }
}
