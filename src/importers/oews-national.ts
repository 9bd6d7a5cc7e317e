import type { Finding } from '../checks/finding.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { AgencyFile, Given, Pair, Reading } from './agency-file.ts';
import { findCitation } from './citation.ts';
import type { DataRow, DataTable } from './columns.ts';
import { compareYears } from './last-year.ts';
import { findOccupationChanges, knownOccupations } from './occupations.ts';
import { oewsColumns, readOewsCells } from './oews-cells.ts';
import type { OewsVintage } from './oews.ts';
import { byLabel, labelOf, presentTable, rowOf, unfilledColumns } from './present-table.ts';
import { isSame } from './table-lines.ts';
import { stepsAfterWages } from './wage-steps.ts';
import { compareWhole } from './whole-table.ts';

const allOccupations = '00-0000';

/**
 * Rows of one year for wages-national: the occupations of its newest year, in the same order and under the same names. A new
 * year goes to the top, a year that the table holds is replaced where it stands, and every other row stays.
 */
export function nationalWages(file: AgencyFile, table: DataTable, { vintage, from }: OewsVintage, { corpus }: Given): Reading {
  const entry = presentTable(corpus, 'wages-national');
  const year = Number(vintage.slice(0, 4));
  const years = entry.data.rows.map((row) => Number(row.year));
  const newest = Math.max(...years);
  const ofYear = entry.data.rows.filter((row) => row.year === year);
  const names = knownOccupations(corpus);
  const codes = ofYear.length > 0 ? ofYear.map(({ soc }) => String(soc)) : [...names.keys()];
  const named = table.rows.map((row) => ({ code: row.text('OCC_CODE'), title: row.text('OCC_TITLE'), line: row.line }));
  const present = ofYear[0] ?? entry.data.rows.find((row) => row.year === newest)!;
  const citation = findCitation(file, corpus, { vintage, present: { vintage: String(present.vintage), source: String(present.source) } });
  const findings: Finding[] = [...unfilledColumns(entry, ['soc', 'occupation', 'year', ...Object.keys(oewsColumns)]), ...findOccupationChanges(file, codes, named, corpus)];
  if (ofYear.length > 0 || year > newest) findings.push(...citation.findings);
  else findings.push({ rule: 'older-file', file: file.path, found: `May ${year}, which the table does not hold`, right: `a year that the table holds, or one after ${newest}` });
  const found = new Map<string, DataRow>();
  for (const row of table.rows.filter((row) => row.text('OCC_CODE') === allOccupations || codes.includes(row.text('OCC_CODE')))) {
    const twin = found.get(row.text('OCC_CODE'));
    if (twin)
      findings.push({
        rule: 'same-row',
        file: file.path,
        line: row.line,
        place: row.text('OCC_CODE'),
        found: `a second row, also on line ${twin.line}`,
        right: 'one row for each occupation',
      });
    else found.set(row.text('OCC_CODE'), row);
  }
  const keys = entry.data.columns.map(({ key }) => key).filter((key) => key in oewsColumns && key !== 'jobsPerThousand');
  const allJobs = readOewsCellsOf(allOccupations, file, found, keys)?.cells.employment;
  if (typeof allJobs !== 'number') {
    const right = `a row for ${allOccupations} with the number of all jobs, which jobs per thousand are worked out from`;
    findings.push({ rule: 'no-total', file: file.path, found: 'no number of all jobs', right });
  }
  const read = codes.flatMap((code) => {
    const row = readOewsCellsOf(code, file, found, keys);
    if (!row) return [];
    findings.push(...row.findings);
    const { employment } = row.cells;
    const isShare = code !== allOccupations && typeof employment === 'number' && typeof allJobs === 'number';
    const jobsPerThousand = isShare ? Math.round((employment / allJobs) * 1e6) / 1000 : null;
    const occupation = ofYear.find(({ soc }) => soc === code)?.occupation ?? names.get(code)!;
    return [
      {
        line: found.get(code)!.line,
        missing: row.missing,
        now: rowOf(entry.data, { soc: code, occupation, year, ...row.cells, jobsPerThousand, vintage, source: citation.source }),
      },
    ];
  });
  if (findings.length > 0) return { findings, doubts: [] };
  const lastYear = Math.max(...years.filter((other) => other < year));
  const old = byLabel(entry.data);
  const pairs = read.map(({ line, now }): Pair => ({ label: labelOf(entry.data, now), line, now, old: old.get(`${String(now.soc)} ${lastYear}`) }));
  // A row that the table holds already was looked up when it came.
  const changed = pairs.filter(({ label, now }) => !old.has(label) || !isSame(old.get(label)!, now!));
  return {
    findings,
    doubts: [...compareYears(file, entry.data, changed), ...compareWhole(file, entry.data, changed, { isNewer: ofYear.length === 0 })],
    update: {
      file,
      table: entry.id,
      rows: withYear(
        entry.data.rows,
        read.map(({ now }) => now),
        year,
      ),
      header: {},
      pairs,
      said: [`vintage ${vintage} (${from}), source ${citation.source}; compared with ${lastYear}; jobs per thousand worked out from ${allJobs} jobs`],
      next: [
        ...read.flatMap(({ now, missing }) => (missing === null ? [] : [`wages-national.yaml, ${String(now.soc)}: ${missing}. Its line "withheld" does not say so yet.`])),
        ...(ofYear.length > 0 ? [] : stepsAfterWages(vintage)),
      ],
      vintage,
      replaced: citation.replaced,
      oldWords: `May ${newest}`,
    },
  };
}

function readOewsCellsOf(code: string, file: AgencyFile, found: ReadonlyMap<string, DataRow>, keys: readonly string[]): ReturnType<typeof readOewsCells> | undefined {
  const row = found.get(code);
  return row && readOewsCells(file, row, code, keys);
}

/** The rows of one year in their place: where the year stands now, or at the top. */
function withYear(present: readonly FigureRow[], rows: readonly FigureRow[], year: number): FigureRow[] {
  const bySoc = new Map(rows.map((row) => [row.soc, row]));
  if (!present.some((row) => row.year === year)) return [...rows, ...present];
  return present.map((row) => (row.year === year ? (bySoc.get(row.soc!) ?? row) : row));
}
