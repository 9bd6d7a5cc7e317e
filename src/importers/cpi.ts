import type { Finding } from '../checks/finding.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { AgencyFile, Given, Pair, Reading } from './agency-file.ts';
import { averageOf } from './cells.ts';
import { findCitation, lastYearOf } from './citation.ts';
import { monthNames, readMonths, type Months } from './cpi-months.ts';
import { compareYears } from './last-year.ts';
import { presentTable, rowOf, unfilledColumns } from './present-table.ts';
import type { Sheet } from './spreadsheet.ts';

/** A year of fewer months than this has no average worth the name. */
const leastMonths = 10;

/**
 * Consumer prices, series CUUR0000SA0: every year of the file that is complete (December is there), from the first year of the
 * table on. Years that the file does not hold stay as they are. BLS does not revise this series: an old year that differs is doubted.
 */
export function readCpi(file: AgencyFile, sheets: readonly Sheet[], { corpus }: Given): Reading {
  const entry = presentTable(corpus, 'cpi');
  const { years, findings: shape } = readMonths(file, sheets);
  if (shape.length > 0) return { findings: shape, doubts: [] };
  const old = new Map(entry.data.rows.map((row) => [Number(row.year), row]));
  const [first, last] = [Math.min(...old.keys()), Math.max(...old.keys())];
  const held = [...years].filter(([year]) => year >= first).sort(([a], [b]) => a - b);
  const complete = held.filter(([, months]) => months.values[11] !== undefined);
  const open = held.filter(([, months]) => months.values[11] === undefined).map(([year]) => year);
  const findings: Finding[] = [
    ...unfilledColumns(entry, ['year', 'annualAverage', 'may', 'months', 'note']),
    ...gaps(file, complete, last),
    ...averagesThatDisagree(file, complete),
  ];
  for (const [year, { line, values }] of complete) {
    const count = values.filter((value) => value !== undefined).length;
    if (count < leastMonths)
      findings.push({
        rule: 'few-months',
        file: file.path,
        line,
        place: String(year),
        found: `${count} months of ${year}`,
        right: `at least ${leastMonths} months of a year that is over`,
      });
  }
  if (complete.length > 0 && !complete.some(([year]) => old.has(year)))
    findings.push({
      rule: 'wrong-file',
      file: file.path,
      found: 'no year that the table holds',
      right: 'a file with one year of the table at least: by it the series is known to be the same',
    });
  const newest = Math.max(last, ...complete.map(([year]) => year));
  const vintage = `${first}/${newest}`;
  if (file.vintage !== undefined && lastYearOf(file.vintage) !== newest)
    findings.push({ rule: 'other-year', file: file.path, found: `${newest} as the last complete year beside --vintage ${file.vintage}`, right: 'one and the same year' });
  const citation = findCitation(file, corpus, { vintage, present: { vintage: entry.data.vintage!, source: entry.data.source! } });
  findings.push(...citation.findings);
  if (findings.length > 0) return { findings, doubts: [] };
  const fresh = new Map(complete.map(([year, months]) => [year, rowOf(entry.data, rowOfYear(year, months, old.get(year)))]));
  const all = [...new Set([...old.keys(), ...fresh.keys()])].sort((a, b) => a - b);
  const rows = all.map((year) => fresh.get(year) ?? old.get(year)!);
  const pairs = rows.flatMap((now, index): Pair[] =>
    fresh.has(all[index]!) ? [{ label: String(now.year), line: years.get(all[index]!)?.line, now, old: old.get(all[index]!) ?? rows[index - 1] }] : [],
  );
  return {
    findings,
    doubts: [
      ...compareYears(file, entry.data, pairs),
      ...revised(
        file,
        pairs.filter(({ label }) => old.has(Number(label))),
      ),
    ],
    update: {
      file,
      table: entry.id,
      rows,
      header: { vintage, source: citation.source },
      pairs,
      said: [
        `years ${complete[0]?.[0] ?? '–'} to ${newest}, source ${citation.source}`,
        ...open.map((year) => `left out, because ${year} is not complete: its December is missing`),
      ],
      next: [],
      vintage,
      replaced: citation.replaced?.source === citation.source ? undefined : citation.replaced,
    },
  };
}

function rowOfYear(year: number, { values }: Months, old: FigureRow | undefined): FigureRow {
  const given = values.filter((value) => value !== undefined);
  const missing = monthNames.filter((_, month) => values[month] === undefined);
  const note = `no figure for ${missing.join(' and ')} ${year} in the file; the average covers the other months`;
  const isSame = old?.months === given.length && typeof old.note === 'string';
  return { year, annualAverage: averageOf(given), may: values[4] ?? null, months: given.length, note: missing.length === 0 ? null : isSame ? old.note! : note };
}

/** Years between the table and the file, or inside the file, for which nothing is known. */
function gaps(file: AgencyFile, complete: readonly (readonly [number, Months])[], last: number): Finding[] {
  const known = new Set(complete.map(([year]) => year));
  const newest = Math.max(last, ...known);
  const missing = Array.from({ length: newest - last }, (_, index) => last + 1 + index).filter((year) => !known.has(year));
  if (complete.length === 0) return [{ rule: 'truncated', file: file.path, found: 'no complete year', right: 'a year with its December' }];
  return missing.length === 0
    ? []
    : [{ rule: 'truncated', file: file.path, found: `no figures for ${missing.join(', ')}`, right: `every year after ${last}, which is the last of the table` }];
}

/** BLS prints the average too: a difference means a wrong month. Years that lack a month are averaged in ways of their own. */
function averagesThatDisagree(file: AgencyFile, complete: readonly (readonly [number, Months])[]): Finding[] {
  return complete.flatMap(([year, { line, values, average }]) => {
    const given = values.filter((value) => value !== undefined);
    if (average === undefined || given.length < 12 || Math.abs(averageOf(given) - average) <= 0.051) return [];
    return [
      {
        rule: 'average-disagrees',
        file: file.path,
        line,
        place: String(year),
        found: `an average of ${average} over months that average ${averageOf(given)}`,
        right: 'the average of the months',
      },
    ];
  });
}

/** A year that the table holds with other numbers. One step in the last place is rounding. */
function revised(file: AgencyFile, pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap(({ label, line, old, now }) => {
    const differences = ['annualAverage', 'may'].filter(
      (key) => typeof old?.[key] === 'number' && typeof now?.[key] === 'number' && Math.abs(Number(old[key]) - Number(now[key])) > stepOf(Number(now[key])),
    );
    if (differences.length === 0) return [];
    const found = differences.map((key) => `${key} ${old![key]} → ${now![key]}`).join(', ');
    return [
      {
        rule: 'revised',
        file: file.path,
        line,
        place: label,
        found,
        right: 'the numbers that the table holds: BLS does not revise this series. Another series? Or --accept-jumps once this was looked up',
      },
    ];
  });
}

/** One step in the last place that BLS prints, and a hair. */
const stepOf = (value: number) => (Math.abs(value * 10 - Math.round(value * 10)) < 1e-6 ? 0.1001 : 0.0011);
