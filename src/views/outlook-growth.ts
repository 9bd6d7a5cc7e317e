import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { ChartTone, ChartView } from './chart.ts';
import { figureTableView } from './figure-table.ts';
import { formatPercent } from './format.ts';
import { occupationTone } from './wages-pages.ts';
import { occupationWords } from './wages.ts';
import { say } from './words.ts';

/** The newest edition of the national projections. Editions are named by their first and last year. */
export const newestEdition = '2024–34';

/** All occupations together, as the statistics code them: the yardstick of every growth. */
const allOccupations = '00-0000';
/** The occupations that the newest edition was read for, from the ground up; transcriptionists stand for a job that shrinks. */
const shownOccupations = ['29-2072', '29-9021', '11-9111', '31-9094'] as const;
const tones: readonly ChartTone[] = [...shownOccupations.map((soc) => occupationTone[soc] ?? 'neutral'), 'neutral'];

interface Tables {
  projections: Figures;
  all: Figures;
  separations: Figures;
  sources: SourceIndex;
}

/** Growth expected in each occupation, against all occupations together. */
export function growthChartView({ projections, all, separations, sources }: Tables): ChartView {
  const rows = [...shownOccupations.flatMap((soc) => projections.where({ soc, edition: newestEdition })), allOccupationsRow(all, separations)];
  const growthOf = (row: SourcedRow) => formatPercent(numberIn(row, 'changePercent')!);
  const fastest = [...rows].sort((a, b) => numberIn(b, 'changePercent')! - numberIn(a, 'changePercent')!)[0]!;
  return {
    id: 'growth',
    kind: 'bars',
    table: figureTableView(projections, {
      caption: say('outlook.national', { edition: newestEdition }),
      columns: [['soc', say('wages.occupation')], 'baseJobs', 'projectedJobs', 'changePercent', 'openingsPerYear'],
      rows,
      sources,
      wordsFor: occupationIn('soc'),
      notes: [say('wages.managersNote')],
    }),
    series: [{ label: say('outlook.growth'), columns: [3], tone: 'technician' }],
    unit: 'percent',
    summary: say('outlook.growthSummary', { fastest: say(`occupation.${fastest.cells.soc}`), growth: growthOf(fastest), all: growthOf(rows.at(-1)!) }),
    isTableFolded: false,
    references: [{ row: rows.length - 1, column: 3, label: say('occupation.00-0000') }],
    undrawnRows: [rows.length - 1],
    rowTones: tones,
    axisTitle: say('outlook.growthAxis', { edition: newestEdition }),
  };
}

/** Openings of each occupation in a year, beside the people who leave it. All occupations stay out of the drawing: they would make every bar a hair. */
export function openingsChartView({ separations, sources }: Pick<Tables, 'separations' | 'sources'>): ChartView {
  const rows = [...shownOccupations, allOccupations].flatMap((soc) => separations.where({ soc, edition: newestEdition }));
  return {
    id: 'openings-from',
    kind: 'bars',
    table: figureTableView(separations, {
      caption: say('outlook.openingsTable', { edition: newestEdition }),
      columns: [
        ['soc', say('wages.occupation')],
        ['openingsPerYear', say('outlook.openings')],
        ['separationsPerYear', say('outlook.leavers')],
        'exitsPerYear',
        'transfersPerYear',
        ['exitsRate', say('outlook.exitsRate')],
        ['transfersRate', say('outlook.transfersRate')],
      ],
      rows,
      sources,
      wordsFor: occupationIn('soc'),
      notes: [say('outlook.openingsNote'), say('outlook.roundedNote')],
    }),
    series: [
      { label: say('outlook.openings'), columns: [1], tone: 'technician' },
      { label: say('outlook.leavers'), columns: [2], tone: 'neutral' },
    ],
    unit: 'jobs-per-year',
    summary: say('outlook.openingsSummary'),
    isTableFolded: false,
    undrawnRows: [rows.length - 1],
    axisTitle: say('outlook.openingsAxis'),
  };
}

/** All jobs together stand in two tables: their growth in one, their openings in the other. Both are of the same edition. */
function allOccupationsRow(all: Figures, separations: Figures): SourcedRow {
  const row = all.find({ edition: newestEdition })!;
  const openings = separations.find({ soc: allOccupations, edition: newestEdition })!;
  return { ...row, cells: { ...row.cells, soc: allOccupations, openingsPerYear: numberIn(openings, 'openingsPerYear') } };
}

/** Words for the code of an occupation in the named column. */
export const occupationIn = (column: string) => (key: string, value: string) => (key === column ? occupationWords(value) : undefined);
