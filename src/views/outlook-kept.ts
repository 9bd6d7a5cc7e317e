import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { forecastRecord } from '../domain/forecasts.ts';
import type { ChartView } from './chart.ts';
import { figureTableView, type FigureTableView, type WorkedOutColumn } from './figure-table.ts';
import { capitalize, formatDifference, formatNumber } from './format.ts';
import { say } from './words.ts';

/** Forecasts that can be judged, drawn, and those that cannot, as a table with the reason. */
export interface ForecastsKeptView {
  chart: ChartView;
  open: FigureTableView;
}

/** "Health services managers, 2008–18": who was meant, and which forecast. */
const forecastName: WorkedOutColumn = {
  title: say('outlook.forecast'),
  unit: 'text',
  valueOf: ({ cells }) => say('outlook.forecastName', { group: capitalize(say(`forecastGroup.${cells.soc}`)), edition: String(cells.edition) }),
};

/** How many jobs came beyond the forecast; below it with a minus. */
const difference: WorkedOutColumn = {
  key: 'difference',
  title: say('outlook.difference'),
  unit: 'jobs',
  valueOf: (row) => formatDifference(numberIn(row, 'difference')!),
};

/** By how many whole percents the later count missed the forecast. Only settled forecasts have both counts. */
const miss: WorkedOutColumn = {
  key: 'miss',
  title: say('outlook.miss'),
  unit: 'percent',
  valueOf: (row) => `${formatDifference(Math.round((numberIn(row, 'actualJobs')! / numberIn(row, 'projectedJobs')! - 1) * 100))}%`,
};

export function forecastsKeptView(kept: Figures, projections: Figures, sources: SourceIndex): ForecastsKeptView {
  const record = forecastRecord(kept, projections);
  const reasons = new Map(record.open.map(({ row, reason }) => [row, reason]));
  return {
    chart: {
      id: 'kept-jobs',
      kind: 'pairs',
      table: figureTableView(kept, {
        caption: say('outlook.kept'),
        columns: [forecastName, ['projectedJobs', say('outlook.foretold')], ['actualJobs', say('outlook.came')], difference, miss, 'actualYear', 'result'],
        rows: record.settled,
        sources,
        notes: [say('outlook.missNote'), say('outlook.keptNote')],
      }),
      series: [
        { label: say('outlook.foretold'), columns: [1], tone: 'neutral' },
        { label: say('outlook.came'), columns: [2], tone: 'technician' },
      ],
      unit: 'jobs',
      summary: say('outlook.keptSummary'),
      isTableFolded: false,
      axisTitle: say('outlook.keptAxis'),
    },
    open: figureTableView(kept, {
      caption: say('outlook.keptOpen'),
      columns: [
        forecastName,
        { title: say('outlook.foretold'), unit: 'jobs', valueOf: foretold },
        ['actualJobs', say('outlook.countedLater')],
        'actualYear',
        { title: say('outlook.whyOpen'), unit: 'text', valueOf: (row) => say(`openForecast.${reasons.get(row)}`) },
        'result',
      ],
      rows: record.open.map(({ row }) => row),
      sources,
      notes: [say('outlook.keptOpenNote')],
    }),
  };
}

/** The number of the forecast; where it had only words, the span that these words meant then. */
function foretold(row: SourcedRow): number | string | null {
  const [from, to] = [numberIn(row, 'impliedFrom'), numberIn(row, 'impliedTo')];
  if (from === null) return numberIn(row, 'projectedJobs');
  return to === null ? say('outlook.orMore', { from: formatNumber(from) }) : say('outlook.fromTo', { from: formatNumber(from), to: formatNumber(to) });
}
