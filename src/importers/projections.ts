import { formatValue, type Finding } from '../checks/finding.ts';
import type { FigureRow, FigureTable } from '../schemas/figures.ts';
import type { AgencyFile, Given, Pair, Reading } from './agency-file.ts';
import { readCell } from './cells.ts';
import { findCitation } from './citation.ts';
import { readColumns, type DataRow, type Wanted } from './columns.ts';
import { compareYears } from './last-year.ts';
import { findOccupationChanges } from './occupations.ts';
import { byLabel, labelOf, presentTable, rowOf, unfilledColumns, valuesOf } from './present-table.ts';
import { findSpan } from './projection-years.ts';
import type { Sheet } from './spreadsheet.ts';
import { findSameRow, noState, sortByState } from './state-rows.ts';
import { compareWhole } from './whole-table.ts';

/** The site's CSV, its spreadsheet and its JSON name the same columns differently. */
const wanted: readonly Wanted[] = [
  { name: 'STFIPS', also: ['State FIPS'] },
  { name: 'Area', also: ['AreaName', 'State'], isOptional: true },
  { name: 'OccCode', also: ['Occupation Code', 'SOC Code'] },
  { name: 'Title', also: ['Occupation Name', 'OccName', 'Occupation Title', 'OccTitle'] },
  { name: 'Base', also: ['Base Employment'] },
  { name: 'Projected', also: ['Proj', 'Projection', 'Projected Employment'] },
  { name: 'Change', isOptional: true },
  { name: 'PercentChange' },
  { name: 'AvgAnnualOpenings', also: ['Average Annual Openings', 'Annual Openings'] },
  { name: 'BaseYear', isOptional: true },
  { name: 'ProjYear', also: ['Projected Year', 'Projection Year'], isOptional: true },
];

const figures = { baseJobs: ['Base', 0], projectedJobs: ['Projected', 0], changePercent: ['PercentChange', 1], openingsPerYear: ['AvgAnnualOpenings', 0] } as const;
const noRow = 'no row for this occupation in the file';
const otherYears = 'this state filed other years';
/** The technicians' code of 2010, under which a state may still count. */
const oldCodes = new Set(['29-2071']);
/** Where openings count people who leave, they are at least this share of the jobs each year; the lowest of 2022–32 is 6 %. */
const leastLeaving = 0.02;

/** All rows of projections-states from the long-term file of Projections Central. */
export function readProjections(file: AgencyFile, sheets: readonly Sheet[], given: Given): Reading {
  const { corpus } = given;
  const entry = presentTable(corpus, 'projections-states');
  const { table, findings: shape } = readColumns(file, sheets, wanted);
  if (!table || shape.length > 0) return { findings: shape, doubts: [] };
  const codes = valuesOf(entry.data, 'soc');
  const states = valuesOf(entry.data, 'postal');
  const everywhere = codes.filter((code) => states.every((postal) => entry.data.rows.some((row) => row.postal === postal && row.soc === code)));
  const sorted = sortByState(file, entry.data, table.rows, (row) => ({ name: row.text('Area'), fips: row.text('STFIPS') }), given);
  const ours = table.rows.filter((row) => sorted.postalOf.has(row) && codes.includes(row.text('OccCode')));
  const span = findSpan(file, ours);
  const named = table.rows.map((row) => ({ code: row.text('OccCode'), title: row.text('Title'), line: row.line }));
  const findings: Finding[] = [
    ...unfilledColumns(entry, ['postal', 'soc', 'changeJobs', 'missing', ...Object.keys(figures)]),
    ...findOccupationChanges(file, everywhere, named, corpus),
    ...sorted.findings,
    ...span.findings,
  ];
  const citation = findCitation(file, corpus, { vintage: span.base, present: { vintage: entry.data.vintage!, source: entry.data.source! } });
  if (span.findings.length === 0) findings.push(...citation.findings);
  const found = new Map<string, { row: DataRow; now: FigureRow }>();
  for (const row of ours) {
    const names = { postal: sorted.postalOf.get(row)!, soc: row.text('OccCode') };
    const label = labelOf(entry.data, names);
    findings.push(...findSameRow(file, row, label, found.get(label)?.row));
    const read = span.isOther(row) ? { cells: emptyCells(otherYears), findings: [] } : readFigures(file, row, label);
    findings.push(...read.findings);
    found.set(label, { row, now: rowOf(entry.data, { ...names, ...read.cells }) });
  }
  if (findings.length > 0) return { findings, doubts: [] };
  const reasonFor = (postal: string) => (given.without.includes(postal) ? noState : noRow);
  const rows = states.flatMap((postal) => rowsOfState(entry.data, { postal, codes, everywhere, reason: reasonFor(postal) }, found));
  const [old, nowByLabel] = [byLabel(entry.data), byLabel({ ...entry.data, rows })];
  const labels = [...new Set([...old.keys(), ...nowByLabel.keys()])];
  const pairs = labels.map((label): Pair => ({ label, line: found.get(label)?.row.line, old: old.get(label), now: found.has(label) ? nowByLabel.get(label) : undefined }));
  return {
    findings,
    doubts: [...compareYears(file, entry.data, pairs, given.without), ...compareWhole(file, entry.data, pairs, { isNewer: false })],
    update: {
      file,
      table: entry.id,
      rows,
      header: { vintage: span.base, source: citation.source, title: entry.data.title.replace(/\d{4}–\d{4}/, `${span.base}–${span.end}`) },
      pairs,
      said: [`projections ${span.base}–${span.end} (${span.from}), source ${citation.source}`, ...sorted.said, ...span.said],
      next: span.base === entry.data.vintage ? [] : ['projections-states-average, projections-national and separations: bring them to the same years by hand.'],
      vintage: span.base,
      replaced: citation.replaced,
      oldWords: /\d{4}–\d{4}/.exec(entry.data.title)?.[0],
    },
  };
}

/** Rows with numbers in the order of codes, then the rows that are missing: a code of every state never goes without a row. */
function rowsOfState(
  table: FigureTable,
  { postal, codes, everywhere, reason }: { postal: string; codes: readonly string[]; everywhere: readonly string[]; reason: string },
  found: ReadonlyMap<string, { now: FigureRow }>,
): FigureRow[] {
  const given = codes.flatMap((soc): FigureRow[] => {
    const row = found.get(labelOf(table, { postal, soc }));
    return row ? [row.now] : [];
  });
  const absent = everywhere.filter((soc) => !found.has(labelOf(table, { postal, soc })));
  return [...given, ...absent.map((soc) => rowOf(table, { postal, soc, ...emptyCells(reason) }))];
}

function emptyCells(missing: string): FigureRow {
  return { baseJobs: null, projectedJobs: null, changeJobs: null, changePercent: null, openingsPerYear: null, missing };
}

/** The figures of one row, with the reason why some are null. Openings that are net growth alone are left out. */
function readFigures(file: AgencyFile, row: DataRow, label: string): { cells: FigureRow; findings: Finding[] } {
  const findings: Finding[] = [];
  const cells: FigureRow = {};
  for (const [key, [from, decimals]] of Object.entries(figures)) {
    const { value, wrong } = readCell(row.text(from), decimals);
    const isBelowZero = value !== null && value < 0 && key !== 'changePercent';
    if (wrong || isBelowZero)
      findings.push({ rule: 'no-number', file: file.path, line: row.line, place: `${label}, ${from}`, found: formatValue(row.text(from)), right: wrong ?? 'a number from 0' });
    cells[key] = value;
  }
  const [base, projected, percent, openings] = [cells.baseJobs, cells.projectedJobs, cells.changePercent, cells.openingsPerYear].map((cell) =>
    typeof cell === 'number' ? cell : null,
  );
  const change = typeof base === 'number' && typeof projected === 'number' ? projected - base : null;
  const reasons = oldCodes.has(row.text('OccCode')) ? ['counted under the old code'] : [];
  if ([base, projected, percent, openings].includes(null)) reasons.push(base === null && projected === null ? 'not given in the file' : 'some numbers not given in the file');
  if (typeof base === 'number' && change !== null) {
    findings.push(...disagreement(file, row, label, { base, change, percent: percent ?? null }));
    // Openings are rounded to 10; 5 is half a step.
    if (typeof openings === 'number' && openings + 5 < Math.max(0, change) / 10 + leastLeaving * base) {
      cells.openingsPerYear = null;
      reasons.push(reasons.length > 0 ? 'openings left out' : 'openings left out: the file shows only net growth here');
    }
  }
  return { cells: { ...cells, changeJobs: change, missing: reasons.length === 0 ? null : reasons.join('; ') }, findings };
}

/** Counts are rounded to 10, so that growth worked out from them is off by up to 15 jobs over the base. */
function disagreement(file: AgencyFile, row: DataRow, label: string, { base, change, percent }: { base: number; change: number; percent: number | null }): Finding[] {
  const findings: Finding[] = [];
  const wrong = (found: string, right: string) => findings.push({ rule: 'growth-disagrees', file: file.path, line: row.line, place: label, found, right });
  if (percent !== null && base > 0 && Math.abs((change / base) * 100 - percent) > 0.1 + 1500 / base)
    wrong(`PercentChange ${percent} beside ${base} and ${base + change} jobs`, 'growth that follows from the two counts');
  const { value } = readCell(row.text('Change'), 0);
  if (value !== null && Math.abs(value - change) > 10) wrong(`Change ${value} beside ${base} and ${base + change} jobs`, 'a change that is the difference of the two counts');
  return findings;
}
