import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import { sourcesOf } from '../domain/row-sources.ts';
import { outlookPath, wagesPath } from '../domain/paths.ts';
import type { Site } from '../schemas/site.ts';
import type { Unit } from '../schemas/figures.ts';
import { formatCell, formatDate, formatPercent } from './format.ts';
import { hrefTo } from './href.ts';
import type { NavLink } from './navigation.ts';
import { newestEdition } from './outlook-growth.ts';
import { receiptViews, type Receipt } from './receipts.ts';
import { wagePages } from './wages-pages.ts';
import { occupationWords } from './wages.ts';
import { say } from './words.ts';

/** A few figures of one occupation, for pages about something narrower: a title, a credential, a class. */
export interface OccupationFigures {
  name: string;
  href?: string | undefined;
  /** What visitors must know of the group before they read its figures. */
  note?: string;
  /** What the page's own subject pays, to stand before the occupation. */
  own?: readonly { value: string; label: string }[];
  facts: readonly { value: string; label: string }[];
  receipts: readonly Receipt[];
  /** Pages with all figures of the occupation. */
  more: readonly NavLink[];
}

/** Tables that hold the newest figures of the nation. */
export interface NationalTables {
  national: Figures;
  projections: Figures;
  sources: SourceIndex;
  site: Site;
}

/** Pay and outlook of an occupation in the nation, as far as the tables have them. Undefined where they have neither. */
export function nationalFigures(soc: string, { national, projections, sources, site }: NationalTables): OccupationFigures | undefined {
  const pay = national.find({ soc, year: yearOf(site.wageVintage) });
  const outlook = projections.find({ soc, edition: newestEdition });
  if (!pay && !outlook) return undefined;
  return {
    ...headOf(soc),
    facts: [...(pay ? payFacts(pay) : []), ...(outlook ? outlookFacts(outlook) : [{ value: say('figure.notGiven'), label: say('occupationFigures.noOutlook') }])],
    receipts: receiptViews([...(pay ? sourcesOf(pay) : []), ...(outlook ? sourcesOf(outlook) : [])], sources),
    more: moreOn(soc),
  };
}

/** What a row of the wage survey says: the median, then the tenths at both ends. */
export function payFacts(row: SourcedRow): { value: string; label: string }[] {
  const vintage = formatDate(row.vintage);
  return (['median', 'p10', 'p90'] as const).map((key) => ({ value: released(numberIn(row, key), 'usd-per-year'), label: say(`occupationFigures.${key}`, { vintage }) }));
}

/** Growth of an occupation in the nation, in percent, beside that of all jobs. Beside a state's pay the label `growthNation` says whose it is. */
export function growthFact(row: SourcedRow, label: 'growth' | 'growthNation' = 'growth'): { value: string; label: string } {
  const all = numberIn(row, 'allOccupationsPercent');
  return {
    value: released(numberIn(row, 'changePercent'), 'percent'),
    label: say(`occupationFigures.${label}`, { edition: String(row.cells.edition), all: all === null ? say('figure.notGiven') : formatPercent(all) }),
  };
}

function outlookFacts(row: SourcedRow): { value: string; label: string }[] {
  return [
    growthFact(row),
    { value: released(numberIn(row, 'openingsPerYear'), 'jobs-per-year'), label: say('occupationFigures.openings', { edition: String(row.cells.edition) }) },
  ];
}

const released = (value: number | null, unit: Unit): string => (value === null ? say('figure.notReleased') : formatCell(value, unit));

/** Name of a group, and for health services managers the note that most of them manage no records. */
export function headOf(soc: string): Pick<OccupationFigures, 'name' | 'href' | 'note'> {
  const { text, href } = occupationWords(soc);
  return { name: text, href, ...(soc === '11-9111' ? { note: say('wages.managersNote') } : {}) };
}

/** The ways to all figures of an occupation, where the site has pages for it. */
export function moreOn(soc: string): NavLink[] {
  const page = wagePages.find((candidate) => candidate.soc === soc);
  if (!page) return [];
  return [
    { href: hrefTo(wagesPath(page.name)), label: say('occupationFigures.morePay') },
    { href: hrefTo(outlookPath(page.name)), label: say('occupationFigures.moreOutlook') },
  ];
}
