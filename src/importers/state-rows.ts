import type { Finding } from '../checks/finding.ts';
import type { FigureTable } from '../schemas/figures.ts';
import type { AgencyFile, Given } from './agency-file.ts';
import type { DataRow } from './columns.ts';
import { placesOf } from './places.ts';
import { valuesOf } from './present-table.ts';

/** Why the cells of a state are empty that the agency left out. */
export const noState = 'no row for this state in the file';

/**
 * Which state each row is for. Rows of territories and of the nation are left out and said. Findings: names that are no
 * place, and states that the table holds and the file has not, unless --without names them.
 */
export function sortByState(
  file: AgencyFile,
  table: FigureTable,
  rows: readonly DataRow[],
  namesOf: (row: DataRow) => { name?: string; fips?: string; postal?: string },
  { corpus, without }: Given,
): { postalOf: Map<DataRow, string>; said: string[]; findings: Finding[] } {
  const find = placesOf(corpus);
  const known = valuesOf(table, 'postal');
  const postalOf = new Map<DataRow, string>();
  const unknown = new Map<string, Finding>();
  const left = new Map<string, number>();
  for (const row of rows) {
    const place = find(namesOf(row));
    if (place.kind === 'state' && known.includes(place.postal)) postalOf.set(row, place.postal);
    else if (place.kind === 'unknown') {
      const right = 'a state, DC or a territory, with the number and postal code that belong to it';
      if (!unknown.has(place.found))
        unknown.set(place.found, { rule: 'unknown-state', file: file.path, line: row.line, found: place.found || 'no name', right, nearest: place.nearest });
    } else {
      const name = place.kind === 'territory' ? place.name : place.kind === 'state' ? place.postal : 'the nation';
      left.set(name, (left.get(name) ?? 0) + 1);
    }
  }
  const present = new Set(postalOf.values());
  const missing = known.filter((postal) => !present.has(postal) && !without.includes(postal));
  const gap: Finding = {
    rule: 'missing-states',
    file: file.path,
    found: `${present.size} of ${known.length} states; missing: ${missing.join(', ')}`,
    right: `every state of the table. A file with fewer is often cut off. If the agency leaves them out: --without ${missing.join(',')}`,
  };
  return {
    postalOf,
    said: [
      ...(left.size === 0
        ? []
        : [`left out, because the table does not hold them: ${[...left].map(([name, count]) => `${name} (${count} row${count === 1 ? '' : 's'})`).join(', ')}`]),
      ...(without.length === 0 ? [] : [`known to be missing: ${without.join(', ')}`]),
    ],
    findings: [...unknown.values(), ...(missing.length > 0 ? [gap] : [])],
  };
}

/** What is wrong with a second row for the same state and occupation; empty for a first one. */
export function findSameRow(file: AgencyFile, row: DataRow, label: string, twin: DataRow | undefined): Finding[] {
  if (twin === undefined) return [];
  return [
    {
      rule: 'same-row',
      file: file.path,
      line: row.line,
      place: label,
      found: `a second row for ${label}, also on line ${twin.line}`,
      right: 'one row for each state and occupation',
    },
  ];
}
