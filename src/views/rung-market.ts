import { classPayOf, type ClassPay } from '../domain/class-pay.ts';
import type { SourceIndex } from '../domain/context.ts';
import type { Figures } from '../domain/figures.ts';
import type { Ladder } from '../domain/ladder.ts';
import { sourcesOf } from '../domain/row-sources.ts';
import type { Rung } from '../schemas/ladder.ts';
import type { Site } from '../schemas/site.ts';
import { formatMoney } from './format.ts';
import { growthFact, headOf, moreOn, payFacts, type OccupationFigures } from './occupation-figures.ts';
import { newestEdition } from './outlook-growth.ts';
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
  projections: Figures;
  sources: SourceIndex;
  site: Site;
  names: ReadonlyMap<string, string>;
}

/** Undefined where no occupation of the wage survey counts the work of the class, and for classes that are gone. A range that is undated or old stays out, and that is said. Federal ranges are base pay, which is said before all else: what the employer pays in the end is more. */
export function rungMarketView(ladder: Ladder, rung: Rung, tables: Tables): RungMarket | undefined {
  const market = ladder.facts.standing === 'history' ? undefined : marketOf({ ladder, rung }, tables);
  if (!market) return undefined;
  const place = market.row.cells.postal === undefined ? say('state.nation') : market.place;
  const own = classPayOf(ladder, tables.site).filter((item) => item.rung === rung);
  const dated = own.filter(({ standing }) => standing === 'dated');
  const apart = own.find(({ standing }) => standing !== 'dated');
  const outlook = tables.projections.find({ soc: market.soc, edition: newestEdition });
  const isBase = ladder.facts.kind === 'federal';
  return {
    says: [
      ...(isBase && dated.length > 0 ? [say('occupationFigures.federalBase')] : []),
      say(market.soc === '11-9111' ? 'occupationFigures.marketManagers' : 'occupationFigures.market', { place }),
      ...(apart ? [say(`occupationFigures.${apart.standing}`)] : []),
    ].join(' '),
    figures: {
      ...headOf(market.soc),
      name: say('wages.marketOf', { occupation: say(`occupation.${market.soc}`), place }),
      own: dated.map((item) => classFact(item, isBase ? 'classBasePays' : 'classPays')),
      facts: [...payFacts(market.row), ...(outlook ? [growthFact(outlook, 'growthNation')] : [])],
      receipts: receiptViews([...dated.map(({ pay }) => pay.source), ...sourcesOf(market.row), ...(outlook ? sourcesOf(outlook) : [])], tables.sources),
      more: moreOn(market.soc),
    },
  };
}

function classFact(item: ClassPay, label: 'classPays' | 'classBasePays'): { value: string; label: string } {
  const { minPerYear, maxPerYear } = item;
  const value = minPerYear === maxPerYear ? formatMoney(minPerYear) : `${formatMoney(minPerYear)} ${say('date.to')} ${formatMoney(maxPerYear)}`;
  return { value, label: say(`occupationFigures.${label}`, { when: whenOf(item) }) };
}
