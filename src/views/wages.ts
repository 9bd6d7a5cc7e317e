import type { SourceIndex } from '../domain/context.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { Site } from '../schemas/site.ts';
import { yearOf } from '../domain/dates.ts';
import { captionOf, figureTableView, type FigureTableView, type TableCell } from './figure-table.ts';
import { formatCell } from './format.ts';
import { occupationPath, statePath, tablePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { receiptViews } from './receipts.ts';
import { say } from './words.ts';

/** The occupations of the ladder, from the ground up, as the statistics count them. */
export const ladderOccupations = ['43-6013', '29-2072', '29-9021', '11-9111'] as const;
/** The three occupations that the site's state tables show. */
export const stateOccupations = ['29-2072', '29-9021', '11-9111'] as const;

/** Columns of the five percentiles with headings that say what they mean. */
export const percentiles = (['p10', 'p25', 'median', 'p75', 'p90'] as const).map((key) => [key, say(`percentile.${key}`)] as const);

const occupationPages: Readonly<Record<string, string>> = {
  '29-2072': 'medical-records-specialist',
  '29-9021': 'health-information-technologist',
  '11-9111': 'health-services-manager',
};

/** Words for the code of an occupation, with the way to its page where the site has one. */
export function occupationWords(soc: string): { text: string; href?: string } {
  const page = occupationPages[soc];
  return { text: say(`occupation.${soc}`), ...(page ? { href: hrefTo(occupationPath(page)) } : {}) };
}

/** What each level earns in the nation, in the newest vintage. */
export function nationalPayView(figures: Figures, sources: SourceIndex, site: Site): FigureTableView {
  const year = yearOf(site.wageVintage);
  const rows = ladderOccupations.flatMap((soc) => figures.where({ soc, year }));
  return figureTableView(figures, {
    caption: captionOf(say('wages.byLevel'), rows),
    columns: [['soc', say('wages.occupation')], ...percentiles, 'employment'],
    rows,
    sources,
    wordsFor: (key, value) => (key === 'soc' ? occupationWords(value) : undefined),
    notes: [say('wages.managersNote')],
  });
}

/** One figure of each occupation of the site, side by side for every state. */
export function statesSideBySideView(
  figures: Figures,
  sources: SourceIndex,
  names: ReadonlyMap<string, string>,
  shown: { key: string; caption: string; notes: readonly string[] },
): FigureTableView {
  const { unit } = figures.column(shown.key);
  const used: SourcedRow[] = [];
  const rows = [...names].map(([postal, name]) => {
    const cells = stateOccupations.map((soc): TableCell => {
      const row = figures.find({ postal, soc });
      if (row) used.push(row);
      const value = row ? numberIn(row, shown.key) : null;
      return { text: formatCell(value, unit), isNumber: true, isUnknown: value === null };
    });
    return [{ text: name, href: hrefTo(statePath(postal)), isNumber: false, isUnknown: false }, ...cells];
  });
  return {
    caption: shown.caption,
    columns: [{ title: say('wages.state'), isNumber: false }, ...stateOccupations.map((soc) => ({ title: say(`occupation.${soc}`), isNumber: true }))],
    rows,
    notes: shown.notes,
    receipts: receiptViews(
      used.map((row) => row.source),
      sources,
    ),
    dataHref: hrefTo(tablePath(figures.id)),
  };
}

/** One state's pay beside the nation's. */
export function statePayView(figures: Figures, sources: SourceIndex, postal: string): FigureTableView {
  const rows = ladderOccupations.flatMap((soc) => figures.where({ soc, postal }));
  return figureTableView(figures, {
    caption: captionOf(say('wages.inState'), rows),
    columns: [['soc', say('wages.occupation')], ...percentiles, 'employment', ['locationQuotient', say('wages.locationQuotient')]],
    rows,
    sources,
    wordsFor: (key, value) => (key === 'soc' ? occupationWords(value) : undefined),
    notes: [say('wages.withheldNote'), say('wages.managersNote')],
  });
}

/** Median pay through the years, one stretch without a break after the other; years without a figure are left out. */
export function payThroughTimeView(figures: Figures, sources: SourceIndex, group: string): FigureTableView {
  const rows = figures.where({ group }).filter((row) => numberIn(row, 'median') !== null);
  return figureTableView(figures, {
    caption: say('wages.throughTime', { occupation: say(`payGroup.${group}`) }),
    columns: ['year', 'soc', ...percentiles.filter(([key]) => key !== 'p25' && key !== 'p75'), 'comparable'],
    rows,
    sources,
    notes: [say('wages.dollarsOfTheYear'), say('wages.breaksNote')],
  });
}

export function industryPayView(figures: Figures, sources: SourceIndex, match: { soc: string; year: number; level: string }, occupation: string): FigureTableView {
  const rows = [...figures.where(match)].filter((row) => numberIn(row, 'median') !== null).sort((a, b) => (numberIn(b, 'median') ?? 0) - (numberIn(a, 'median') ?? 0));
  return figureTableView(figures, {
    caption: captionOf(say('wages.byIndustry', { occupation }), rows),
    columns: ['industry', 'median', 'employment'],
    rows,
    sources,
    notes: [say('wages.industryNote')],
  });
}

/** Words for a postal code in a table: the state's name and its page. */
export function stateWords(names: ReadonlyMap<string, string>) {
  return (key: string, value: string) => (key === 'postal' && names.has(value) ? { text: names.get(value)!, href: hrefTo(statePath(value)) } : undefined);
}
