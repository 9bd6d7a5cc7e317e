import { classPayOf, type ClassPay } from '../domain/class-pay.ts';
import type { SourceIndex } from '../domain/context.ts';
import type { Figures } from '../domain/figures.ts';
import type { Ladder } from '../domain/ladder.ts';
import { sourcesOf } from '../domain/row-sources.ts';
import type { Rung } from '../schemas/ladder.ts';
import type { Site } from '../schemas/site.ts';
import { formatMoney } from './format.ts';
import { moreOn, nameOf, payFacts, type OccupationFigures } from './occupation-figures.ts';
import { receiptViews } from './receipts.ts';
import { marketOf, whenOf } from './wages-classes.ts';
import { say } from './words.ts';

/** A class's own pay beside the market of its state, and what must be said of it first. */
export interface RungMarket {
  says: string;
  figures: OccupationFigures;
}

interface Tables {
  states: Figures;
  national: Figures;
  sources: SourceIndex;
  site: Site;
  names: ReadonlyMap<string, string>;
}

/** Undefined where no occupation of the wage survey counts the work of the class, and for classes that are gone. A range that is undated or old stays out, and that is said. */
export function rungMarketView(ladder: Ladder, rung: Rung, tables: Tables): RungMarket | undefined {
  const market = ladder.facts.standing === 'history' ? undefined : marketOf({ ladder, rung }, tables);
  if (!market) return undefined;
  const place = market.row.cells.postal === undefined ? say('state.nation') : market.place;
  const own = classPayOf(ladder, tables.site).filter((item) => item.rung === rung);
  const dated = own.filter(({ standing }) => standing === 'dated');
  const apart = own.find(({ standing }) => standing !== 'dated');
  return {
    says: [say('occupationFigures.market', { place }), ...(apart ? [say(`occupationFigures.${apart.standing}`)] : [])].join(' '),
    figures: {
      ...nameOf(market.soc),
      name: say('wages.marketOf', { occupation: say(`occupation.${market.soc}`), place }),
      own: dated.map(classFact),
      facts: payFacts(market.row),
      receipts: receiptViews([...dated.map(({ pay }) => pay.source), ...sourcesOf(market.row)], tables.sources),
      more: moreOn(market.soc),
    },
  };
}

function classFact(item: ClassPay): { value: string; label: string } {
  const { minPerYear, maxPerYear } = item;
  const value = minPerYear === maxPerYear ? formatMoney(minPerYear) : `${formatMoney(minPerYear)} ${say('date.to')} ${formatMoney(maxPerYear)}`;
  return { value, label: say('occupationFigures.classPays', { when: whenOf(item) }) };
}
