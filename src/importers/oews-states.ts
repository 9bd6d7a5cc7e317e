import type { Finding } from '../checks/finding.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { AgencyFile, Given, Pair, Reading } from './agency-file.ts';
import { findCitation } from './citation.ts';
import type { DataRow, DataTable } from './columns.ts';
import { compareYears } from './last-year.ts';
import { findOccupationChanges } from './occupations.ts';
import { oewsColumns, readOewsCells } from './oews-cells.ts';
import type { OewsVintage } from './oews.ts';
import { byLabel, presentTable, rowOf, unfilledColumns, valuesOf } from './present-table.ts';
import { findSameRow, noState, sortByState } from './state-rows.ts';
import { stepsAfterWages } from './wage-steps.ts';
import { compareWhole } from './whole-table.ts';

const noRow = 'no row for this occupation in this state';

/** All rows of wages-states from the state workbook: the same states and occupations as now, in the same order. */
export function stateWages(file: AgencyFile, table: DataTable, { vintage, from }: OewsVintage, given: Given): Reading {
  const { corpus } = given;
  const entry = presentTable(corpus, 'wages-states');
  const codes = valuesOf(entry.data, 'soc');
  const keys = entry.data.columns.map(({ key }) => key).filter((key) => key in oewsColumns);
  const wanted = table.rows.filter((row) => codes.includes(row.text('OCC_CODE')));
  const named = table.rows.map((row) => ({ code: row.text('OCC_CODE'), title: row.text('OCC_TITLE'), line: row.line }));
  const sorted = sortByState(file, entry.data, table.rows, (row) => ({ name: row.text('AREA_TITLE'), fips: row.text('AREA'), postal: row.text('PRIM_STATE') }), given);
  const citation = findCitation(file, corpus, { vintage, present: { vintage: entry.data.vintage!, source: entry.data.source! } });
  const findings: Finding[] = [
    ...unfilledColumns(entry, ['postal', 'soc', 'missing', ...Object.keys(oewsColumns)]),
    ...findOccupationChanges(file, codes, named, corpus),
    ...sorted.findings,
    ...citation.findings,
  ];
  const found = new Map<string, DataRow>();
  for (const row of wanted) {
    const postal = sorted.postalOf.get(row);
    if (postal === undefined) continue;
    const label = `${postal} ${row.text('OCC_CODE')}`;
    const twin = found.get(label);
    findings.push(...findSameRow(file, row, label, twin));
    if (!twin) found.set(label, row);
  }
  const old = byLabel(entry.data);
  const rows: FigureRow[] = [];
  const pairs: Pair[] = [];
  for (const [label, before] of old) {
    const row = found.get(label);
    const read = row && readOewsCells(file, row, label, keys);
    if (read) findings.push(...read.findings);
    const reason = given.without.includes(String(before.postal)) ? noState : noRow;
    const cells = read ? { ...read.cells, missing: read.missing } : { ...Object.fromEntries(keys.map((key) => [key, null])), missing: reason };
    const now = rowOf(entry.data, { postal: before.postal!, soc: before.soc!, ...cells });
    rows.push(now);
    pairs.push({ label, line: row?.line, old: before, now: row && now });
  }
  if (findings.length > 0) return { findings, doubts: [] };
  const [year, oldYear] = [vintage.slice(0, 4), entry.data.vintage!.slice(0, 4)];
  return {
    findings,
    doubts: [...compareYears(file, entry.data, pairs, given.without), ...compareWhole(file, entry.data, pairs, { isNewer: vintage !== entry.data.vintage })],
    update: {
      file,
      table: entry.id,
      rows,
      header: { vintage, source: citation.source, title: entry.data.title.replace(`May ${oldYear}`, `May ${year}`) },
      pairs,
      said: [`vintage ${vintage} (${from}), source ${citation.source}`, ...sorted.said],
      next: year === oldYear ? [] : stepsAfterWages(vintage),
      vintage,
      replaced: citation.replaced,
      oldWords: `May ${oldYear}`,
    },
  };
}
