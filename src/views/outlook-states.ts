import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { figureMapView, type FigureMapView } from './figure-map.ts';
import { figureTableView, type FigureTableView, type WorkedOutColumn } from './figure-table.ts';
import { formatPercent } from './format.ts';
import { stateWords } from './wages.ts';
import { say } from './words.ts';

/** What the map and the table of one occupation's outlook by state are made of. */
export interface StateOutlook {
  projections: Figures;
  /** Growth of all jobs together in each state. */
  averages: Figures;
  sources: SourceIndex;
  /** States' names by postal code, in the order of the names. */
  names: ReadonlyMap<string, string>;
  soc: string;
}

/** Below so many jobs at the start, a growth worked out from counts rounded to ten says little. */
export const fewJobs = 100;

const hasFewJobs = (row: SourcedRow): boolean => (numberIn(row, 'baseJobs') ?? fewJobs) < fewJobs;

/** Growth of each state. One that starts with few jobs stands in no class, as the words beside the map leave it out; the table keeps its number. */
export function outlookMapView(states: readonly { facts: { fips: string; postal: string; name: string } }[], { projections, soc }: StateOutlook): FigureMapView {
  return figureMapView(states, {
    label: say('outlook.mapLabel', { occupation: say(`occupation.${soc}`), from: baseYear, to: projectedYear }),
    values: new Map(projections.where({ soc }).map((row) => [String(row.cells.postal), hasFewJobs(row) ? null : numberIn(row, 'changePercent')])),
    step: 1,
    format: formatPercent,
    unknown: say('outlook.noSureFigure'),
  });
}

/** Jobs, growth and openings of one occupation in every state, in the order of the names, beside the growth of all jobs there. */
export function outlookStatesView({ projections, averages, sources, names, soc }: StateOutlook): FigureTableView {
  const rows = [...names.keys()].flatMap((postal) => projections.where({ postal, soc }));
  const few = rows.filter(hasFewJobs).length;
  const allJobs = new Map(averages.rows.map((row) => [row.cells.postal, numberIn(row, 'changePercent')]));
  const table = figureTableView(projections, {
    caption: say('outlook.statesTable', { occupation: say(`occupation.${soc}`) }),
    columns: [
      ['postal', say('wages.state')],
      ['baseJobs', say('outlook.jobsIn', { year: baseYear })],
      ['projectedJobs', say('outlook.jobsIn', { year: projectedYear })],
      'changePercent',
      { title: averages.column('changePercent').title, unit: 'percent', valueOf: ({ cells }) => allJobs.get(cells.postal) ?? null },
      openingsColumn,
    ],
    rows,
    sources,
    workedOutFrom: averages.rows.slice(0, 1).map(({ source }) => source),
    wordsFor: stateWords(names),
    notes: [
      say('outlook.yearsNote', { from: baseYear, to: projectedYear }),
      say('outlook.stateNote'),
      ...(few > 0 ? [say('outlook.fewJobsNote', { count: few, jobs: fewJobs })] : []),
      say('outlook.missingNote'),
    ],
  });
  return { ...table, isSortable: true };
}

/** The years that the state projections were filed for; the file bears none, they follow from its national row. */
export const baseYear = 2022;
export const projectedYear = 2032;

/** Openings a year; the file prints 0 for fewer than five, which is not none. */
export const openingsColumn: WorkedOutColumn = {
  title: say('outlook.openings'),
  unit: 'jobs-per-year',
  valueOf: (row: SourcedRow) => (numberIn(row, 'openingsPerYear') === 0 ? say('outlook.underFive') : numberIn(row, 'openingsPerYear')),
};
