import type { Finding } from '../checks/finding.ts';
import type { AgencyFile, Given, Reading } from './agency-file.ts';
import { readColumns, type DataTable } from './columns.ts';
import { oewsWanted } from './oews-cells.ts';
import { nationalWages } from './oews-national.ts';
import { stateWages } from './oews-states.ts';
import type { Sheet } from './spreadsheet.ts';

/**
 * The wage survey of BLS: state_M2026_dl.xlsx becomes wages-states, national_M2026_dl.xlsx becomes the newest rows of
 * wages-national. Which of the two it is, is told by its rows. Files of areas or single industries are refused.
 */
export function readOews(file: AgencyFile, sheets: readonly Sheet[], given: Given): Reading {
  const { table, findings } = readColumns(file, sheets, oewsWanted);
  if (!table || findings.length > 0) return { findings, doubts: [] };
  const kind = kindOf(file, table);
  const vintage = vintageOf(file, table.sheet);
  const faults = [kind, vintage].flatMap((answer) => ('rule' in answer ? [answer] : []));
  if ('rule' in kind || 'rule' in vintage) return { findings: faults, doubts: [] };
  return (kind.is === 'national' ? nationalWages : stateWages)(file, table, vintage, given);
}

/** A May of the survey, and where it was read. */
export interface OewsVintage {
  vintage: string;
  from: string;
}

const kindsByType: Readonly<Record<string, string>> = { '1': 'national', '2': 'state', '3': 'state', '4': 'area', '5': 'area', '6': 'area' };

function kindOf(file: AgencyFile, { rows, sheet }: DataTable): { is: 'national' | 'state' } | Finding {
  const right = 'national_M….xlsx with rows of AREA_TYPE 1, or state_M….xlsx with rows of AREA_TYPE 2, both for all industries together (NAICS 000000)';
  const wrong = (found: string, line?: number): Finding => ({ rule: 'wrong-kind', file: file.path, line, found, right });
  const industry = rows.find((row) => !/^0+$/.test(row.text('NAICS')));
  if (industry) return wrong(`rows for single industries or owners (NAICS ${industry.text('NAICS')})`, industry.line);
  const found = new Set(rows.map((row) => kindsByType[row.text('AREA_TYPE')] ?? `AREA_TYPE ${row.text('AREA_TYPE')}`));
  if (rows.length === 0) return wrong('no rows below the names of the columns');
  if (found.has('area')) return wrong('rows for metropolitan and other areas', rows.find((row) => kindsByType[row.text('AREA_TYPE')] === 'area')!.line);
  if (found.size > 1) return wrong(`rows of several kinds: ${[...found].join(', ')}`);
  const [is] = found;
  if (is !== 'national' && is !== 'state') return wrong(`rows of ${is}`, rows[0]!.line);
  const named = [sheet, baseName(file.path)].find((name) => name !== undefined && new RegExp(is === 'state' ? 'national' : 'state', 'i').test(name));
  return named === undefined ? { is } : wrong(`the name ${named} over rows for ${is === 'state' ? 'states' : 'the nation'}`);
}

const baseName = (path: string) => path.split(/[\\/]/).at(-1)!;
const yearIn = (name: string) => /(?:state|national)_M(\d{4})_dl/i.exec(name)?.[1];

/** The May that the figures are for: told by the sheet's name, the file's name or --vintage, which must agree. */
function vintageOf(file: AgencyFile, sheet: string | undefined): OewsVintage | Finding {
  const base = { file: file.path };
  if (file.vintage !== undefined && !/^20\d\d-05$/.test(file.vintage))
    return { ...base, rule: 'vintage', found: `--vintage ${file.vintage}`, right: 'the year and month of the survey: --vintage 2026-05' };
  const names = [
    { from: `the sheet name ${sheet}`, year: yearIn(sheet ?? '') },
    { from: `the file name ${baseName(file.path)}`, year: yearIn(baseName(file.path)) },
    { from: '--vintage', year: file.vintage?.slice(0, 4) },
  ].filter(({ year }) => year !== undefined);
  const [first] = names;
  if (!first)
    return {
      ...base,
      rule: 'vintage',
      found: 'no word on which year the file is for',
      right: '--vintage 2026-05 behind the file, or the name that BLS gave it: state_M2026_dl.xlsx',
    };
  const other = names.find(({ year }) => year !== first.year);
  if (other) return { ...base, rule: 'other-year', found: `${first.from} says May ${first.year}, ${other.from} says May ${other.year}`, right: 'one and the same year' };
  return { vintage: `${first.year}-05`, from: first.from };
}
