import type { SourceIndex } from '../domain/context.ts';
import { isHistory, yearOf } from '../domain/dates.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartView } from './chart.ts';
import { captionOf, figureTableView } from './figure-table.ts';
import { occupationTone } from './wages-pages.ts';
import { say } from './words.ts';

interface Tables {
  industries: Figures;
  national: Figures;
  sources: SourceIndex;
  site: Site;
}

/** How finely a figure cuts industries: broad sectors, or the single industries that the handbook names. */
type Cut = 'sector' | 'handbook industry';

/** A cut of fewer industries than this tells too little to draw. */
const fewestIndustries = 4;

/** Bars of median pay by industry, for each cut in its newest year that is drawn: broad sectors first, then single industries. */
export function industryChartViews(tables: Tables, soc: string): ChartView[] {
  return (['sector', 'handbook industry'] as const).flatMap((cut) => {
    const rows = newestRows(tables.industries, soc, cut);
    return rows.length < fewestIndustries ? [] : [industryChartView(tables, soc, cut, rows)];
  });
}

/** What the former technicians earned by industry, as an old profile tells it: history, with its year in every caption. */
export function formerIndustryChartView(profile: Figures, sources: SourceIndex, site: Site): ChartView {
  const rows = byMedian(profile.rows);
  const vintage = rows[0]!.vintage;
  if (!isHistory(vintage, site)) throw new Error(`${profile.id} is of ${vintage}: no history yet.`);
  const all = rows.findIndex(({ cells }) => cells.industry === 'All industries');
  return {
    id: 'pay-by-industry-then',
    kind: 'bars',
    table: figureTableView(profile, {
      caption: captionOf(say('wages.industryThen'), rows),
      columns: ['industry', 'median'],
      rows,
      sources,
      notes: [say('wages.industryThenNote', { year: yearOf(vintage) })],
    }),
    series: [{ label: say('percentile.median'), columns: [1], tone: 'neutral' }],
    unit: 'usd-per-year',
    summary: say('wages.industryThenSummary', { year: yearOf(vintage) }),
    isTableFolded: true,
    references: [{ row: all, column: 1, label: say('wages.allIndustries') }],
    undrawnRows: [all],
  };
}

function newestRows(industries: Figures, soc: string, cut: Cut): SourcedRow[] {
  const rows = industries.where({ soc, level: cut }).filter((row) => numberIn(row, 'median') !== null);
  const years = [...new Set(rows.map((row) => numberIn(row, 'year')!))].sort((a, b) => b - a);
  const ofYear = (year: number) => rows.filter((row) => numberIn(row, 'year') === year);
  const newest = years.find((year) => ofYear(year).length >= fewestIndustries);
  return newest === undefined ? [] : ofYear(newest);
}

const byMedian = (rows: readonly SourcedRow[]): SourcedRow[] => [...rows].sort((a, b) => numberIn(b, 'median')! - numberIn(a, 'median')!);

function industryChartView({ industries, national, sources }: Tables, soc: string, cut: Cut, found: readonly SourcedRow[]): ChartView {
  const isSector = cut === 'sector';
  const [all] = national.where({ soc, year: numberIn(found[0]!, 'year') });
  const rows = [...byMedian(found), { ...all!, cells: { ...all!.cells, industry: say('wages.allIndustries'), naics: null } }];
  const occupation = say(`occupation.${soc}`);
  return {
    id: isSector ? 'pay-by-sector' : 'pay-by-industry',
    kind: 'bars',
    table: figureTableView(industries, {
      caption: captionOf(say(isSector ? 'wages.bySector' : 'wages.byIndustry', { occupation }), rows),
      columns: [
        { title: say('wages.industry'), unit: 'text', valueOf: ({ cells }) => industryWords(cells) },
        ['median', say('percentile.median')],
        ...(isSector ? ['employment'] : []),
      ],
      rows,
      sources,
      unknown: say('figure.notReleased'),
      notes: [say('wages.industryNote'), ...(isSector ? [say('wages.sectorNote')] : [])],
    }),
    series: [{ label: say('percentile.median'), columns: [1], tone: occupationTone[soc] ?? 'technician' }],
    unit: 'usd-per-year',
    summary: say(isSector ? 'wages.sectorSummary' : 'wages.industrySummary', { occupation }),
    isTableFolded: true,
    references: [{ row: rows.length - 1, column: 1, label: say('wages.allIndustries') }],
    undrawnRows: [rows.length - 1],
  };
}

/** Short words for a broad sector, by its code; single industries keep the name of their edition. */
function industryWords({ naics, level, industry }: SourcedRow['cells']): string {
  return level === 'sector' && typeof naics === 'string' ? say(`sector.${naics}`) : String(industry);
}
