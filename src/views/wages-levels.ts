import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import type { Figures } from '../domain/figures.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartView } from './chart.ts';
import { captionOf, figureTableView } from './figure-table.ts';
import { occupationTone } from './wages-pages.ts';
import { ladderOccupations, occupationWords, percentiles } from './wages.ts';
import { say } from './words.ts';

/** What each level earns in the nation, the top of the ladder first, with all occupations as the yardstick. */
export function levelsChartView(national: Figures, sources: SourceIndex, site: Site): ChartView {
  const year = yearOf(site.wageVintage);
  const shown = [...ladderOccupations].reverse();
  const rows = [...shown, '00-0000'].flatMap((soc) => national.where({ soc, year }));
  return {
    id: 'pay-by-level',
    kind: 'percentiles',
    table: figureTableView(national, {
      caption: captionOf(say('wages.byLevel'), rows),
      columns: [['soc', say('wages.occupation')], ...percentiles, 'employment'],
      rows,
      sources,
      wordsFor: (key, value) => (key === 'soc' ? occupationWords(value) : undefined),
      notes: [say('wages.managersNote')],
    }),
    series: [{ label: say('wages.payRange'), columns: [1, 2, 3, 4, 5], tone: 'technician' }],
    unit: 'usd-per-year',
    summary: say('wages.levelsSummary'),
    isTableFolded: true,
    rowTones: [...shown.map((soc) => occupationTone[soc] ?? 'neutral'), 'neutral'],
    references: [{ row: shown.length, column: 3, label: say('wages.allOccupations') }],
    undrawnRows: [shown.length],
  };
}
