import type { SourceIndex } from '../domain/context.ts';
import { isHistory, yearOf } from '../domain/dates.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartView } from './chart.ts';
import { captionOf, figureTableView } from './figure-table.ts';
import { formatDate, formatMoney, formatNumber, formatPercent } from './format.ts';
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

/** An industry with fewer jobs of the occupation, or without a count of them, stands in the table and is not drawn: its median is chance. */
const fewestJobsDrawn = 500;

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

function industryChartView({ industries, national, sources, site }: Tables, soc: string, cut: Cut, found: readonly SourcedRow[]): ChartView {
  const isSector = cut === 'sector';
  const [all] = national.where({ soc, year: numberIn(found[0]!, 'year') });
  const rows = [...byMedian(found), { ...all!, cells: { ...all!.cells, industry: say('wages.allIndustries'), naics: null } }];
  const occupation = say(`occupation.${soc}`);
  const undrawn = isSector ? rows.slice(0, -1).flatMap((row, place) => ((numberIn(row, 'employment') ?? 0) < fewestJobsDrawn ? [place] : [])) : [];
  const newer = newerRows({ industries, national, site }, soc, found);
  return {
    id: isSector ? 'pay-by-sector' : 'pay-by-industry',
    kind: 'bars',
    table: figureTableView(industries, {
      caption: captionOf(say(isSector ? 'wages.bySector' : 'wages.byIndustry', { occupation, count: found.length }), rows),
      columns: [
        { title: say('wages.industry'), unit: 'text', valueOf: ({ cells }) => industryWords(cells) },
        ['median', say('percentile.median')],
        ...(isSector ? ['employment'] : []),
      ],
      rows,
      sources,
      workedOutFrom: newer.map(({ source }) => source),
      unknown: say('figure.notReleased'),
      notes: [
        ...(isSector ? sectorShareNotes(found, all!) : []),
        ...(undrawn.length > 0 ? [say('wages.fewJobsUndrawn', { jobs: formatNumber(fewestJobsDrawn) })] : []),
        ...newerNotes(newer),
        say('wages.industryNote'),
        ...(isSector ? [say('wages.sectorNote')] : []),
      ],
    }),
    series: [{ label: say('percentile.median'), columns: [1], tone: occupationTone[soc] ?? 'technician' }],
    unit: 'usd-per-year',
    summary: say(isSector ? 'wages.sectorSummary' : 'wages.industrySummary', { occupation, count: found.length }),
    isTableFolded: true,
    references: [{ row: rows.length - 1, column: 1, label: say('wages.allIndustries') }],
    undrawnRows: [...undrawn, rows.length - 1],
  };
}

/** How much of the occupation's jobs the industries shown hold together; nothing where a count is not given. */
function sectorShareNotes(found: readonly SourcedRow[], all: SourcedRow): string[] {
  const counts = found.map((row) => numberIn(row, 'employment'));
  const total = numberIn(all, 'employment');
  if (total === null || counts.includes(null)) return [];
  return [say('wages.sectorShare', { share: formatPercent(Math.round((counts.reduce<number>((sum, count) => sum + count!, 0) / total) * 100)) })];
}

/** Newer medians of the same industries, and of all of them together, where the drawing is of an older survey than the newest. */
function newerRows({ industries, national, site }: Pick<Tables, 'industries' | 'national' | 'site'>, soc: string, found: readonly SourcedRow[]): SourcedRow[] {
  const year = yearOf(site.wageVintage);
  const [{ cells }] = found as [SourcedRow];
  if (cells.year === year) return [];
  const ofNewest = industries.where({ soc, level: cells.level as string, year }).filter((row) => numberIn(row, 'median') !== null);
  return [...byMedian(ofNewest), ...national.where({ soc, year }).map((row) => ({ ...row, cells: { ...row.cells, industry: say('wages.allIndustries'), naics: null } }))];
}

function newerNotes(newer: readonly SourcedRow[]): string[] {
  const [first] = newer;
  if (!first) return [];
  const parts = newer.map(({ cells }) => say('wages.newerOf', { industry: industryWords(cells), amount: formatMoney(cells.median as number) }));
  return [say('wages.newerNote', { date: formatDate(first.vintage), list: parts.join('; ') })];
}

/** Short words for a broad sector, by its code; single industries keep the name of their edition. */
function industryWords({ naics, level, industry }: SourcedRow['cells']): string {
  return level === 'sector' && typeof naics === 'string' ? say(`sector.${naics}`) : String(industry);
}
