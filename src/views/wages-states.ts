import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import { numberIn, type Figures } from '../domain/figures.ts';
import { standingsOf, type StateStanding } from '../domain/state-standing.ts';
import type { Site } from '../schemas/site.ts';
import { missingPayWords } from './missing-pay.ts';
import { fewJobs } from './outlook-states.ts';
import { figureMapView, type FigureMapView, type MapWordsView } from './figure-map.ts';
import { captionOf, figureTableView, type FigureTableView, type WorkedOutColumn } from './figure-table.ts';
import { formatDate, formatList, formatMoney } from './format.ts';
import { receiptViews } from './receipts.ts';
import { sameDigitsColumn } from './same-digits.ts';
import { hasEnoughJobs, placeWords, unsureNotes } from './sure-place.ts';
import { percentiles, stateWords } from './wages.ts';
import { say } from './words.ts';

/** What the map, the table and the comparison of one occupation's pay by state are made of. */
export interface StatePay {
  wages: Figures;
  prices: Figures;
  sources: SourceIndex;
  /** States' names by postal code, in the order of the names. */
  names: ReadonlyMap<string, string>;
  soc: string;
}

/** Standings in the order of the states' names. */
export function standingsByName({ wages, prices, names, soc }: StatePay): readonly StateStanding[] {
  const byPostal = new Map(standingsOf(wages, prices, soc).map((state) => [state.postal, state]));
  return [...names.keys()].flatMap((postal) => byPostal.get(postal) ?? []);
}

/** A column about states that is worked out from their standings. A place behind which few jobs stand says so. */
export function standingColumn(standings: readonly StateStanding[], key: 'rank' | 'corrected' | 'correctedRank', title: string): WorkedOutColumn {
  const wordsOf = (state: StateStanding) => (key === 'corrected' || state[key] === null ? state[key] : placeWords(state[key], state));
  const values = new Map(standings.map((state) => [state.postal, wordsOf(state)]));
  return { key, title, unit: key === 'corrected' ? 'usd-per-year' : 'count', valueOf: ({ cells }) => values.get(String(cells.postal)) ?? null };
}

/** Every state's pay, jobs and places, in the order of the names. */
export function statePayTableView(pay: StatePay): FigureTableView {
  const standings = standingsByName(pay);
  const rows = standings.map(({ row }) => row);
  const table = figureTableView(pay.wages, {
    caption: captionOf(say('wages.stateTable', { occupation: say(`occupation.${pay.soc}`) }), rows),
    columns: [
      ['postal', say('wages.state')],
      ['median', say('percentile.median')],
      standingColumn(standings, 'rank', say('wages.rank')),
      standingColumn(standings, 'corrected', say('wages.corrected')),
      standingColumn(standings, 'correctedRank', say('wages.correctedRank')),
      ...percentiles.filter(([key]) => key !== 'median'),
      'employment',
      sameDigitsColumn(rows, 'jobsPerThousand', say('wages.perThousand'), 'jobs-per-thousand'),
      sameDigitsColumn(rows, 'locationQuotient', say('wages.locationQuotient'), 'ratio'),
    ],
    rows,
    sources: pay.sources,
    workedOutFrom: standings.map(({ price }) => price.source),
    unknown: missingPayWords,
    wordsFor: stateWords(pay.names),
    notes: [correctedNote(standings), say('wages.rankNote'), ...unsureNotes(standings), say('wages.quotientNote'), say('wages.smallGroupsNote')],
  });
  return { ...table, isSortable: true };
}

/**
 * The highest and the lowest median and that of the nation, in sentences, for a place beside the map. States with few jobs or without
 * a count of them stay out: so few people say little of what the work pays.
 */
export function statePayWordsView(pay: StatePay, national: Figures, site: Site, map: Pick<FigureMapView, 'key' | 'shapes'>): MapWordsView {
  const known = standingsByName(pay).filter(({ median }) => median !== null);
  const byMedian = known.filter(hasEnoughJobs).sort((a, b) => b.median! - a.median!);
  const nation = national.find({ soc: pay.soc, year: yearOf(site.wageVintage) })!;
  const wordsOf = ({ postal, median }: StateStanding) => ({ state: pay.names.get(postal)!, amount: formatMoney(median!), jobs: fewJobs });
  return {
    lines: [
      say(byMedian.length < known.length ? 'wages.mapHighestOfMany' : 'wages.mapHighest', wordsOf(byMedian[0]!)),
      say('wages.mapLowest', wordsOf(byMedian.at(-1)!)),
      say('wages.mapNation', { amount: formatMoney(numberIn(nation, 'median')!) }),
      say('wages.mapCounts', { counts: formatList(classSizes(map).map(String), 'conjunction') }),
      say('wages.mapTable'),
    ],
    receipts: receiptViews([...known.map(({ row }) => row.source), nation.source], pay.sources),
  };
}

/** How many states each class of the map holds, the lowest class first. Borders are round numbers, so the classes are not even. */
const classSizes = ({ key, shapes }: Pick<FigureMapView, 'key' | 'shapes'>): number[] =>
  key.filter(({ group }) => group !== 'none').map(({ group }) => shapes.filter((shape) => shape.group === group).length);

/** How pay was corrected, and that pay and price levels are not of the same time. */
export function correctedNote(standings: readonly StateStanding[]): string {
  const [{ row, price }] = standings as [StateStanding];
  return say('wages.correctedNote', { pay: formatDate(row.vintage), prices: formatDate(price.vintage) });
}

/** Borders of the map's classes are multiples of this many dollars. */
const mapStep: Readonly<Record<string, number>> = { '29-2072': 1000, '29-9021': 1000, '11-9111': 5000 };

/** The map of median pay, as it is paid. */
export function statePayMapView(states: readonly { facts: { fips: string; postal: string; name: string } }[], pay: StatePay): FigureMapView {
  const standings = standingsByName(pay);
  return figureMapView(states, {
    label: captionOf(
      say('wages.mapLabel', { occupation: say(`occupation.${pay.soc}`) }),
      standings.map(({ row }) => row),
    ),
    values: new Map(standings.map(({ postal, median }) => [postal, median])),
    step: mapStep[pay.soc] ?? 1000,
    format: formatMoney,
    unknown: (postal) => missingPayWords(standings.find((state) => state.postal === postal)?.row ?? { cells: {} }),
  });
}
