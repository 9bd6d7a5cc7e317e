import { classPayOf, marketOccupation, type ClassPay, type ClassPayStanding } from '../domain/class-pay.ts';
import type { SourceIndex } from '../domain/context.ts';
import { yearOf } from '../domain/dates.ts';
import { numberIn, type Figures, type SourcedRow } from '../domain/figures.ts';
import type { Ladder } from '../domain/ladder.ts';
import { rungPath, tablePath } from '../domain/paths.ts';
import type { Site } from '../schemas/site.ts';
import type { ChartTone, ChartView } from './chart.ts';
import type { FigureTableView, TableCell } from './figure-table.ts';
import { formatDate, formatMoney } from './format.ts';
import { hrefTo } from './href.ts';
import { receiptViews, type Receipt } from './receipts.ts';
import { occupationTone } from './wages-pages.ts';
import { say } from './words.ts';

interface Tables {
  states: Figures;
  national: Figures;
  sources: SourceIndex;
  site: Site;
  names: ReadonlyMap<string, string>;
}

/** One ladder whose ranges may stand beside the market. */
export interface LadderPayView {
  ladder: string;
  title: string;
  /** What must be known before the drawing is read: what the pay leaves out, since when and on what condition it holds. */
  cautions: readonly string[];
  /** What the cautions rest on. */
  receipts: readonly Receipt[];
  chart: ChartView;
}

/** Ladders with ranges that may be compared: each class as a range beside the pay of its occupation in the same state. */
export function ladderPayViews(ladders: readonly Ladder[], tables: Tables): LadderPayView[] {
  return ladders.flatMap((ladder) => {
    const classes = classPayOf(ladder, tables.site).filter(({ standing }) => standing === 'dated');
    return classes.length === 0
      ? []
      : [
          {
            ladder: ladder.id,
            title: ladder.facts.title,
            cautions: cautionsOf(ladder, classes),
            receipts: receiptsOf(classes, tables),
            chart: ladderPayChartView(ladder, classes, tables),
          },
        ];
  });
}

/** Ranges that may not be compared, over all ladders: those without a date, or history. */
export function uncomparedPayView(ladders: readonly Ladder[], standing: Exclude<ClassPayStanding, 'dated'>, { sources, site }: Tables): FigureTableView {
  const classes = ladders.flatMap((ladder) => classPayOf(ladder, site)).filter((item) => item.standing === standing);
  return {
    caption: say(`uncompared.${standing}Caption`, { years: yearsOf(classes) }),
    columns: [column(say('rung.title')), column(say('wages.employer')), column(say('wages.rangeFrom'), true), column(say('wages.rangeTo'), true), column(say('pay.when'))],
    rows: classes.map((item) => [
      classCell(item, item.rung.title),
      text(item.ladder.facts.jurisdiction),
      money(item.minPerYear),
      money(item.maxPerYear),
      text([item.asOf === undefined ? say('pay.undated') : formatDate(item.asOf), item.pay.schedule, item.pay.condition].filter((part) => part !== undefined).join('; ')),
    ]),
    notes: [say(`uncompared.${standing}Note`), say('wages.perYearNote')],
    receipts: receiptViews(
      classes.map(({ pay }) => pay.source),
      sources,
    ),
  };
}

interface Market {
  row: SourcedRow;
  soc: string;
  place: string;
}

/** Pay of the occupation that fits a class, in the ladder's state; in the nation for the federal ladder. */
export function marketOf({ ladder, rung }: Pick<ClassPay, 'ladder' | 'rung'>, { states, national, site, names }: Omit<Tables, 'sources'>): Market | undefined {
  const soc = marketOccupation(rung);
  if (soc === undefined) return undefined;
  const { place } = ladder.facts;
  const inState = states.find({ postal: place, soc });
  if (inState && numberIn(inState, 'median') !== null) return { row: inState, soc, place: names.get(place)! };
  return { row: national.find({ soc, year: yearOf(site.wageVintage) })!, soc, place: say('wages.nation') };
}

function ladderPayChartView(ladder: Ladder, classes: readonly ClassPay[], tables: Tables): ChartView {
  const shown = classes.map((item) => ({ item, market: marketOf(item, tables) }));
  const date = formatDate(tables.site.wageVintage);
  const market = (found: Market | undefined, key: string) => (found ? money(numberIn(found.row, key)) : money(null));
  const isBasePay = isFederal(ladder);
  const hasMonths = classes.some(({ pay }) => pay.period === 'month');
  const hasManagers = shown.some((row) => row.market?.soc === '11-9111');
  return {
    id: `pay-${ladder.id}`,
    kind: 'ranges',
    table: {
      caption: say(isBasePay ? 'wages.basePayTable' : 'wages.classTable', { ladder: ladder.facts.title, from: sharedOf(classes.map(fromWords)) ?? say('wages.fromSeveral'), date }),
      columns: [
        column(say('rung.title')),
        column(say('wages.rangeFrom'), true),
        column(say('wages.rangeTo'), true),
        column(say('pay.when')),
        column(say('wages.marketGroup')),
        column(say('wages.marketP25'), true),
        column(say('wages.marketMiddle'), true),
        column(say('wages.marketP75'), true),
      ],
      rows: shown.map(({ item, market: found }) => [
        classCell(item, barName(item, classes)),
        money(item.minPerYear),
        money(item.maxPerYear),
        text(whenOf(item)),
        text(found ? say('wages.marketOf', { occupation: say(`occupation.${found.soc}`), place: found.place }) : say('wages.noMarket')),
        market(found, 'p25'),
        market(found, 'median'),
        market(found, 'p75'),
      ]),
      notes: [say('wages.classNote', { date }), ...(hasMonths ? [say('wages.perYearNote')] : []), ...(hasManagers ? [say('wages.managersGapNote')] : [])],
      receipts: receiptViews([...classes.map(({ pay }) => pay.source), ...shown.flatMap((row) => row.market?.row.source ?? [])], tables.sources),
      dataHref: hrefTo(tablePath('wages-states')),
    },
    series: [
      { label: say(isBasePay ? 'wages.basePay' : 'wages.classRange'), columns: [1, 2], tone: 'technician' },
      { label: say('wages.marketHalf'), columns: [5, 7], tone: 'neutral' },
      { label: say('wages.marketMiddle'), columns: [6], tone: 'neutral' },
    ],
    unit: 'usd-per-year',
    summary: say(isBasePay ? 'wages.basePaySummary' : 'wages.classSummary', { ladder: ladder.facts.title }),
    isTableFolded: true,
    rowTones: shown.map(({ market: found }) => toneOf(found)),
  };
}

const toneOf = (market: Market | undefined): ChartTone | undefined => (market ? occupationTone[market.soc] : undefined);

/** From which day, on which schedule, and on what condition. */
export function whenOf({ asOf, pay }: ClassPay): string {
  return [fromWords({ asOf, pay }), pay.schedule, pay.condition].filter((part) => part !== undefined).join('; ');
}

const fromWords = ({ asOf, pay }: Pick<ClassPay, 'asOf' | 'pay'>): string => (pay.effective === undefined ? formatDate(asOf!) : say('pay.from', { date: formatDate(asOf!) }));

/** Federal schedules print base pay; what a job pays has locality pay on top. */
const isFederal = ({ facts }: Ladder): boolean => facts.kind === 'federal';

/** The one value that all have; undefined where they differ. */
const sharedOf = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const receiptsOf = (classes: readonly ClassPay[], { sources }: Tables): readonly Receipt[] =>
  receiptViews(
    classes.map(({ pay }) => pay.source),
    sources,
  );

/** What stands in sight over the drawing: that locality pay is missing, and since when and on what condition the ranges hold. */
function cautionsOf(ladder: Ladder, classes: readonly ClassPay[]): string[] {
  const when = sharedOf(classes.map(whenOf));
  return [
    ...(isFederal(ladder) ? [say('wages.localityNote')] : []),
    ...(when === undefined ? [] : [say('wages.classWhen', { when })]),
    ...(when === undefined && classes.some(({ pay }) => pay.condition !== undefined) ? [say('wages.classConditions')] : []),
  ];
}

const column = (title: string, isNumber = false) => ({ title, isNumber });
const text = (words: string): TableCell => ({ text: words, isNumber: false, isUnknown: false });
const money = (amount: number | null): TableCell =>
  amount === null ? { text: say('wages.noFigure'), isNumber: true, isUnknown: true } : { text: formatMoney(amount), isNumber: true, isUnknown: false };
const classCell = ({ ladder, rung }: ClassPay, name: string): TableCell => ({ text: name, isNumber: false, isUnknown: false, href: hrefTo(rungPath(ladder.id, rung.id)) });

/** A class beside its bar: short, and with the grade where one class has several ranges. */
function barName({ rung, pay }: ClassPay, all: readonly ClassPay[]): string {
  const name = rung.short ?? rung.title;
  const hasSeveral = all.filter((other) => other.rung === rung).length > 1;
  return hasSeveral && pay.schedule ? `${name}, ${pay.schedule.split(',')[0]}` : name;
}

/** "1985", or "1985 to 1990"; nothing where no range has a date. */
function yearsOf(classes: readonly ClassPay[]): string {
  const years = classes.flatMap(({ asOf }) => (asOf === undefined ? [] : [yearOf(asOf)])).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? String(first) : `${first} ${say('date.to')} ${last}`;
}
