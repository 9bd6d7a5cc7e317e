import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures } from '../domain/figures.ts';
import { figureTableView, type FigureTableView } from './figure-table.ts';
import { formatPercent } from './format.ts';
import { occupationIn } from './outlook-growth.ts';
import { baseYear, openingsColumn, projectedYear } from './outlook-states.ts';
import { stateOccupations } from './wages.ts';
import { say } from './words.ts';

interface Tables {
  projections: Figures;
  /** Growth of all jobs together in each state. */
  averages: Figures;
  /** Every edition of the nation's projections. */
  nation: Figures;
  sources: SourceIndex;
}

/** What one state expects, for the occupations of the site and for the wider groups that a few states count instead. */
export function stateOutlookView({ projections, averages, nation, sources }: Tables, { postal, name }: { postal: string; name: string }): FigureTableView {
  const rows = [...stateOccupations, '29-2098', '29-9098', '29-2071'].flatMap((soc) => projections.where({ soc, postal }));
  const all = averages.find({ postal })!;
  // The states' forecasts are of the same round as this edition of the nation's.
  const inNation = new Map(rows.flatMap(({ cells }) => nation.where({ soc: cells.soc as string, baseYear, projectedYear }).map((row) => [cells.soc, row] as const)));
  return figureTableView(projections, {
    caption: say('outlook.inState', { from: baseYear, to: projectedYear }),
    columns: [
      ['soc', say('wages.occupation')],
      ['baseJobs', say('outlook.jobsIn', { year: baseYear })],
      ['projectedJobs', say('outlook.jobsIn', { year: projectedYear })],
      'changePercent',
      { title: say('state.nationGrowth'), unit: 'percent', valueOf: ({ cells }) => (inNation.get(cells.soc)?.cells.changePercent as number | undefined) ?? null },
      openingsColumn,
    ],
    rows,
    sources,
    workedOutFrom: [all.source, ...[...inNation.values()].map(({ source }) => source)],
    wordsFor: occupationIn('soc'),
    notes: [
      say('outlook.allJobsHere', { state: name, growth: formatPercent(numberIn(all, 'changePercent')!) }),
      say('outlook.yearsNote', { from: baseYear, to: projectedYear }),
      say('outlook.stateNote'),
      say('outlook.openingsNote'),
      ...(rows.some(({ cells }) => cells.missing !== null) ? [say('outlook.missingNote')] : []),
    ],
  });
}
