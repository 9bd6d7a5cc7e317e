import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { MapWordsView } from './figure-map.ts';
import { formatPercent } from './format.ts';
import { baseYear, fewJobs, projectedYear, type StateOutlook } from './outlook-states.ts';
import { receiptViews } from './receipts.ts';
import { say } from './words.ts';

/** What to read off the map of growth first. States with few jobs stay out: their growth comes from counts rounded to ten. */
export function outlookMapWordsView({ projections, names, sources, soc }: StateOutlook, national: Figures): MapWordsView {
  const growthOf = (row: SourcedRow) => numberIn(row, 'changePercent')!;
  const ranked = projections
    .where({ soc })
    .filter((row) => numberIn(row, 'changePercent') !== null && numberIn(row, 'baseJobs')! >= fewJobs)
    .sort((a, b) => growthOf(b) - growthOf(a));
  const wordsOf = (row: SourcedRow) => ({ state: names.get(String(row.cells.postal))!, growth: formatPercent(growthOf(row)), jobs: fewJobs });
  // The states' forecasts are of the same round as this edition of the nation's.
  const nation = national.find({ soc, baseYear, projectedYear })!;
  return {
    lines: [
      say('outlook.mapHighest', wordsOf(ranked[0]!)),
      say('outlook.mapLowest', wordsOf(ranked.at(-1)!)),
      say('outlook.mapNation', { growth: formatPercent(growthOf(nation)), from: baseYear, to: projectedYear }),
      say('outlook.noSureFigureNote', { jobs: fewJobs }),
    ],
    receipts: receiptViews([ranked[0]!.source, nation.source], sources),
  };
}
