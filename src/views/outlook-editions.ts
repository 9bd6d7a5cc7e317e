import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { sourcesOf } from '../domain/row-sources.ts';
import type { ChartView } from './chart.ts';
import { figureTableView, type WorkedOutColumn } from './figure-table.ts';
import { occupationTone } from './wages-pages.ts';
import { say } from './words.ts';

/** An occupation of today, then the groups that older editions counted its people in. */
const groupsOf: Readonly<Record<string, readonly string[]>> = {
  '29-2072': ['29-2071', '29-2098', '29-2072'],
  '29-9021': ['29-2071', '29-9098', '29-9021'],
  '11-9111': ['11-9111'],
};

/** Groups that held other workers too: their growth is not that of the occupation, so the table tells it and the drawing does not. */
const widerGroups: ReadonlySet<string> = new Set(['29-2098', '29-9098']);

interface Tables {
  projections: Figures;
  /** Growth of all jobs, edition by edition. */
  all: Figures;
  sources: SourceIndex;
}

/** What each edition expected for an occupation, and for the groups that held it before, against all jobs of the same edition. */
export function editionsChartView({ projections, all, sources }: Tables, soc: string): ChartView {
  const rows = (groupsOf[soc] ?? [soc]).flatMap((group) => projections.where({ soc: group })).map((row) => withGrowthOfAll(row, all));
  const changes = rows.filter((row, index) => index > 0 && row.cells.soc !== rows[index - 1]!.cells.soc);
  return {
    id: 'editions-growth',
    kind: 'pairs',
    table: figureTableView(projections, {
      caption: say('outlook.editions', { occupation: say(`occupation.${soc}`) }),
      columns: [{ title: say('outlook.edition'), unit: 'text', valueOf: editionName(soc) }, 'baseJobs', 'projectedJobs', 'changePercent', 'allOccupationsPercent', phraseColumn],
      rows,
      sources,
      notes: [
        ...changes.map(({ cells }) => say('outlook.changeFrom', { edition: String(cells.edition), text: say(`outlookBreak.${cells.soc}`) })),
        ...(changes.length > 0 ? [say('outlook.breaksNote')] : []),
        say('outlook.phraseNote'),
        say('outlook.editionsNote'),
      ],
    }),
    series: [
      { label: say('outlook.growthOfAll'), columns: [4], tone: 'neutral' },
      { label: say('outlook.growthOfThese'), columns: [3], tone: occupationTone[soc] ?? 'technician' },
    ],
    unit: 'percent',
    summary: say('outlook.editionsSummary', { occupation: say(`occupation.${soc}`) }),
    isTableFolded: true,
    undrawnRows: rows.flatMap((row, index) => (numberIn(row, 'changePercent') === null || widerGroups.has(String(row.cells.soc)) ? [index] : [])),
    axisTitle: say('outlook.editionsAxis'),
  };
}

/** Some pages print the growth of all jobs rounded. The table of all jobs has it in full, and then its source stands beside the row's own. */
function withGrowthOfAll(row: SourcedRow, all: Figures): SourcedRow {
  const found = all.find({ edition: String(row.cells.edition) });
  const growth = found ? numberIn(found, 'changePercent') : null;
  if (!found || growth === null || growth === numberIn(row, 'allOccupationsPercent')) return row;
  const alsoFrom = [...sourcesOf(row).slice(1), found.source].join(' ');
  return { ...row, cells: { ...row.cells, allOccupationsPercent: growth, alsoFrom } };
}

/** The words for the growth, or that they were not read. */
const phraseColumn: WorkedOutColumn = { title: say('outlook.phrase'), unit: 'text', valueOf: ({ cells }) => String(cells.growthPhrase ?? say('figure.notGiven')) };

/** "2018–28, former technicians": the edition, with the group that it counted where that is not the occupation of today. */
const editionName = (soc: string) => (row: SourcedRow) =>
  row.cells.soc === soc ? String(row.cells.edition) : say('outlook.editionOf', { edition: String(row.cells.edition), group: say(`forecastGroup.${row.cells.soc}`) });
