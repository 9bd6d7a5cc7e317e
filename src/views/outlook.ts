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
  sources: SourceIndex;
}

/** What one state expects, for the occupations of the site and for the wider groups that a few states count instead. */
export function stateOutlookView({ projections, averages, sources }: Tables, { postal, name }: { postal: string; name: string }): FigureTableView {
  const rows = [...stateOccupations, '29-2098', '29-9098', '29-2071'].flatMap((soc) => projections.where({ soc, postal }));
  const all = averages.find({ postal })!;
  return figureTableView(projections, {
    caption: say('outlook.inState', { from: baseYear, to: projectedYear }),
    columns: [
      ['soc', say('wages.occupation')],
      ['baseJobs', say('outlook.jobsIn', { year: baseYear })],
      ['projectedJobs', say('outlook.jobsIn', { year: projectedYear })],
      'changePercent',
      openingsColumn,
    ],
    rows,
    sources,
    workedOutFrom: [all.source],
    wordsFor: occupationIn('soc'),
    notes: [
      say('outlook.allJobsHere', { state: name, growth: formatPercent(numberIn(all, 'changePercent')!) }),
      say('outlook.stateNote'),
      say('outlook.openingsNote'),
      ...(rows.some(({ cells }) => cells.missing !== null) ? [say('outlook.missingNote')] : []),
    ],
  });
}
