import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { PricesOfMay } from '../domain/real-pay.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartBreak, ChartSeries, ChartView } from './chart.ts';
import { formatList } from './format.ts';
import { figureTableView, type WorkedOutColumn } from './figure-table.ts';
import { occupationTone, type WageOccupation } from './wages-pages.ts';
import { say } from './words.ts';

/** The groups of the series that tell one occupation's story, its wider group of 2019 and 2020 among them. */
const groupsOf: Readonly<Record<WageOccupation, readonly string[]>> = {
  '29-2072': ['technician', 'technician-hybrid'],
  '29-9021': ['registrar-hybrid', 'registrar-technologist'],
  '11-9111': ['administrator'],
};

/** Documents that tell how the occupations were drawn anew. */
const breakSources = ['soc-xwalk', 'oes-hybrid-xwalk'];

interface Tables {
  series: Figures;
  cpi: Figures;
  sources: SourceIndex;
  site: Site;
}

/** Median pay of every year known, in dollars of the year and of the newest survey. Points are joined only inside one stretch. */
export function payThroughTimeChartView({ series, cpi, sources, site }: Tables, soc: WageOccupation): ChartView {
  const rows = groupsOf[soc]
    .flatMap((group) => series.where({ group }))
    .filter((row) => numberIn(row, 'median') !== null)
    .sort((a, b) => numberIn(a, 'year')! - numberIn(b, 'year')!);
  const breaks = breaksBetween(rows);
  const year = yearOf(site.wageVintage);
  const from = numberIn(rows[0]!, 'year')!;
  const tone = occupationTone[soc] ?? 'technician';
  const real = { label: say('wages.medianReal', { year }), columns: [3], tone } satisfies ChartSeries;
  const paid = { label: say('wages.medianPaid'), columns: [2], tone: 'neutral' } satisfies ChartSeries;
  return {
    id: 'pay-through-time',
    kind: 'lines',
    table: figureTableView(series, {
      caption: say('wages.throughTime', { occupation: say(`payStory.${soc}`), from, to: year }),
      columns: ['year', countedAs(), ['median', say('wages.medianPaid')], realMedian(new PricesOfMay(cpi), year)],
      rows,
      sources,
      workedOutFrom: [...cpi.rows.map((row) => row.source), ...(breaks.length > 0 ? breakSources : [])],
      notes: [say('wages.realNote', { year }), ...monthlessNotes(rows)],
    }),
    series: [
      { ...real, when: { dollars: 'both' } },
      { ...paid, when: { dollars: 'both' } },
      { ...real, when: { dollars: 'real' } },
      { ...paid, when: { dollars: 'year' } },
    ],
    unit: 'usd-per-year',
    summary: say('wages.throughTimeSummary', { from, to: year }),
    isTableFolded: true,
    breaks,
    widerRows: rows.flatMap(({ cells }, row) => (String(cells.run).includes('wider-group') ? [row] : [])),
    choices: [
      {
        name: 'dollars',
        label: say('wages.dollars'),
        values: [
          { value: 'both', label: say('wages.dollarsBoth') },
          { value: 'real', label: say('wages.dollarsReal', { year }) },
          { value: 'year', label: say('wages.dollarsYear') },
        ],
      },
    ],
  };
}

/** Which years' documents name no month, where the index of May stands in; nothing where all do. */
function monthlessNotes(rows: readonly SourcedRow[]): string[] {
  const years = rows.filter(({ vintage }) => !vintage.includes('-')).map(({ cells }) => String(cells.year));
  return years.length === 0 ? [] : [say('wages.monthlessNote', { years: formatList(years, 'conjunction') })];
}

function countedAs(): WorkedOutColumn {
  return { title: say('wages.countedAs'), unit: 'text', valueOf: ({ cells }) => say(`payRun.${cells.run}`) };
}

function realMedian(prices: PricesOfMay, yearWanted: number): WorkedOutColumn {
  return {
    title: say('wages.medianReal', { year: yearWanted }),
    unit: 'usd-per-year',
    valueOf: (row) => {
      const [median, year] = [numberIn(row, 'median'), numberIn(row, 'year')];
      return median === null || year === null ? null : prices.realPay(median, year, yearWanted);
    },
  };
}

/** Where the stretch changes between two rows, with the words for the one that begins. */
function breaksBetween(rows: readonly SourcedRow[]): ChartBreak[] {
  return rows.slice(1).flatMap(({ cells }, index) => (cells.run === rows[index]!.cells.run ? [] : [{ afterRow: index, text: say(`payBreak.${cells.run}`) }]));
}
