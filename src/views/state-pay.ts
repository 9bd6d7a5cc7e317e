import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import type { Figures, SourcedRow } from '../domain/figures.ts';
import { standingsOf, type StateStanding } from '../domain/state-standing.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartTone, ChartView } from './chart.ts';
import { captionOf, figureTableView, type FigureTableView, type WorkedOutColumn } from './figure-table.ts';
import { formatDate } from './format.ts';
import { missingPayWords } from './missing-pay.ts';
import { occupationIn } from './outlook-growth.ts';
import { formatPlace } from './place.ts';
import { sameDigitsColumn } from './same-digits.ts';
import { placeWords, unsureNotes } from './sure-place.ts';
import { occupationTone } from './wages-pages.ts';
import { correctedNote } from './wages-states.ts';
import { ladderOccupations, percentiles } from './wages.ts';
import { say } from './words.ts';

interface Tables {
  wages: Figures;
  national: Figures;
  prices: Figures;
  sources: SourceIndex;
  site: Site;
}

/** From the top of the ladder down, as on the page of wages. */
const shownOccupations = [...ladderOccupations].reverse();

/** One state's pay, each occupation beside the same one in the nation. */
export function statePayChartView(state: { postal: string; name: string }, { wages, national, sources, site }: Tables): ChartView {
  const year = yearOf(site.wageVintage);
  const pairs = shownOccupations.flatMap((soc) => {
    const here = wages.find({ soc, postal: state.postal });
    const nation = national.find({ soc, year });
    return here && nation ? [{ soc, here, nation }] : [];
  });
  const rows = pairs.flatMap(({ here, nation }) => [here, nation]);
  const placeOf = (row: SourcedRow) => (row.cells.postal === undefined ? say('state.nation') : state.name);
  return {
    id: 'pay-here',
    kind: 'percentiles',
    table: figureTableView(wages, {
      caption: captionOf(say('state.payBeside', { state: state.name }), rows),
      columns: [
        { title: say('wages.occupation'), unit: 'text', valueOf: (row) => say('state.occupationIn', { occupation: say(`occupation.${row.cells.soc}`), place: placeOf(row) }) },
        ...percentiles,
        'employment',
      ],
      rows,
      sources,
      unknown: missingPayWords,
      notes: [say('wages.managersNote')],
    }),
    series: [{ label: say('wages.payRange'), columns: [1, 2, 3, 4, 5], tone: 'technician' }],
    unit: 'usd-per-year',
    summary: say('state.paySummary', { state: state.name }),
    isTableFolded: true,
    rowTones: pairs.flatMap(({ soc }): ChartTone[] => [occupationTone[soc] ?? 'credential', 'neutral']),
  };
}

/** Where a state's medians stand among the states, as they are paid and at the prices of the nation. */
export function statePlacesView(postal: string, { wages, prices, sources }: Tables): FigureTableView {
  const standings = new Map(ladderOccupations.map((soc) => [soc as string, standingsOf(wages, prices, soc)]));
  const rows = shownOccupations.flatMap((soc) => wages.where({ soc, postal }));
  const here = (row: SourcedRow) => standings.get(String(row.cells.soc))!.find((state) => state.postal === postal);
  const place = (title: string, key: 'rank' | 'correctedRank'): WorkedOutColumn => ({
    title,
    unit: 'count',
    valueOf: (row) => {
      const state = here(row);
      const rank = state?.[key] ?? null;
      if (!state || rank === null) return null;
      const words = formatPlace(rank, known(standings.get(String(row.cells.soc))!));
      const isShared = key === 'rank' ? state.isRankShared : state.isCorrectedRankShared;
      return placeWords(isShared ? say('state.sharedPlace', { place: words }) : words, state);
    },
  });
  const price = prices.find({ postal })!;
  return figureTableView(wages, {
    caption: captionOf(say('state.places'), rows),
    columns: [
      ['soc', say('wages.occupation')],
      ['median', say('wages.asPaid')],
      place(say('wages.rank'), 'rank'),
      { title: say('wages.corrected'), unit: 'usd-per-year', valueOf: (row) => here(row)?.corrected ?? null },
      place(say('wages.correctedRank'), 'correctedRank'),
      sameDigitsColumn(rows, 'locationQuotient', say('wages.locationQuotient'), 'ratio'),
    ],
    rows,
    sources,
    workedOutFrom: [price.source],
    unknown: missingPayWords,
    wordsFor: occupationIn('soc'),
    notes: [
      say('state.pricesText', { level: price.cells.priceLevel as number, vintage: formatDate(price.vintage) }),
      correctedNote(standings.get(String(rows[0]!.cells.soc))!),
      say('state.placesNote'),
      ...unsureNotes(rows.flatMap((row) => here(row) ?? [])),
      say('wages.quotientNote'),
    ],
  });
}

/** How many states have a figure: a place means little without it. */
const known = (standings: readonly StateStanding[]): number => standings.filter(({ median }) => median !== null).length;
