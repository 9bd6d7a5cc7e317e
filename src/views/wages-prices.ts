import { yearOf } from '../domain/dates.ts';
import type { Figures, SourcedRow } from '../domain/figures.ts';
import type { StateStanding } from '../domain/state-standing.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartView } from './chart.ts';
import { captionOf, figureTableView } from './figure-table.ts';
import { formatMoney } from './format.ts';
import { missingPayWords } from './missing-pay.ts';
import { fewJobs } from './outlook-states.ts';
import { hasEnoughJobs } from './sure-place.ts';
import { occupationTone } from './wages-pages.ts';
import { correctedNote, standingColumn, standingsByName, type StatePay } from './wages-states.ts';
import { stateWords } from './wages.ts';
import { say } from './words.ts';

/** How many states stand in the drawing at first: so many with the highest pay after prices and so many with the lowest, all with enough jobs. */
const firstShown = 5;
const mostShown = 12;
const nationKey = 'US';

function howToRead({ postal, median, corrected }: StateStanding, names: ReadonlyMap<string, string>): string {
  return say('wages.pricesRead', { state: names.get(postal)!, paid: formatMoney(median!), corrected: formatMoney(corrected!) });
}

/** Median pay as it is paid and at the prices of the nation, highest corrected pay first; the nation on top. */
export function payAndPricesChartView(pay: StatePay, national: Figures, site: Site): ChartView {
  const standings = [...standingsByName(pay)].filter(({ corrected }) => corrected !== null).sort((a, b) => b.corrected! - a.corrected!);
  const [nation] = national.where({ soc: pay.soc, year: yearOf(site.wageVintage) });
  const rows: SourcedRow[] = [{ ...nation!, cells: { ...nation!.cells, postal: nationKey } }, ...standings.map(({ row }) => row)];
  const sure = standings.filter(hasEnoughJobs);
  const firstStates = [...new Set([...sure.slice(0, firstShown), ...sure.slice(-firstShown)])];
  const levels = new Map(standings.map(({ postal, price }) => [postal, price.cells.priceLevel as number]));
  const [price] = standings.map((state) => state.price);
  const names = stateWords(pay.names);
  const corrected = standingColumn(standings, 'corrected', say('wages.corrected'));
  const postals = standings.map(({ postal }) => postal);
  return {
    id: 'pay-and-prices',
    kind: 'pairs',
    table: figureTableView(pay.wages, {
      caption: captionOf(say('wages.pricesTable', { occupation: say(`occupation.${pay.soc}`) }), rows),
      columns: [
        ['postal', say('wages.state')],
        ['median', say('wages.asPaid')],
        { ...corrected, valueOf: (row) => (row.cells.postal === nationKey ? (row.cells.median as number) : corrected.valueOf(row)) },
        { title: say('wages.priceLevel'), unit: 'index', valueOf: ({ cells }) => (cells.postal === nationKey ? 100 : (levels.get(String(cells.postal)) ?? null)) },
      ],
      rows,
      sources: pay.sources,
      workedOutFrom: [price!.source],
      unknown: missingPayWords,
      wordsFor: (key, value) => (value === nationKey ? { text: say('wages.nation') } : names(key, value)),
      notes: [
        ...sure.slice(0, 1).map((state) => howToRead(state, pay.names)),
        say('wages.pricesFirst', { each: firstShown }),
        ...(sure.length < standings.length ? [say('wages.pricesFew', { jobs: fewJobs })] : []),
        correctedNote(standings),
        say('wages.pricesNote'),
      ],
    }),
    series: [
      { label: say('wages.asPaid'), columns: [1], tone: 'neutral' },
      { label: say('wages.corrected'), columns: [2], tone: occupationTone[pay.soc] ?? 'technician' },
    ],
    unit: 'usd-per-year',
    summary: say('wages.pricesSummary'),
    isTableFolded: true,
    choices: [
      {
        name: 'states',
        label: say('wages.pickStates'),
        values: [...pay.names].filter(([postal]) => postals.includes(postal)).map(([postal, name]) => ({ value: postal.toLowerCase(), label: name })),
        most: mostShown,
        first: firstStates.map(({ postal }) => postal.toLowerCase()),
      },
    ],
    rowsOf: { states: [null, ...postals.map((postal) => postal.toLowerCase())] },
  };
}
