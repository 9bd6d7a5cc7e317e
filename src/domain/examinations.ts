import type { Certification } from '../schemas/certification.ts';
import type { Candidate } from './candidate.ts';
import { judge } from './meets.ts';
import { compareIds, type CertificationOutline, type Network } from './network.ts';
import { compareAlternatives, type JudgedAlternative } from './verdicts.ts';

type Route = Certification['routes'][number];

/** A way to sit an exam, judged for somebody. */
export interface JudgedRoute {
  route: Route;
  judged: JudgedAlternative;
}

/**
 * Routes by which an exam can be sat today: the issuer's own rules, read in whole. Advice and former routes are none, and
 * a credential whose life is in doubt has none. A certification without a stated route stays unknown: an empty list.
 */
export function openRoutes({ status, routes }: CertificationOutline): readonly Route[] {
  if (status !== 'current' && status !== 'renamed') return [];
  return routes.filter(({ kind, asks, stated }) => kind === 'required' && (asks ? asks.unread === undefined : stated !== undefined));
}

/** Every open route, judged; the best first, the order of the file never deciding. A route that asks nothing, as its issuer says, is met. */
export function judgeRoutes(candidate: Candidate, certification: CertificationOutline, groups: Network['groups']): readonly JudgedRoute[] {
  const context = { groups, ladder: '', scope: certification.id };
  return openRoutes(certification)
    .map((route): JudgedRoute => ({ route, judged: judge(candidate, route.asks ?? {}, 0, context) }))
    .sort((a, b) => compareAlternatives(a.judged, b.judged) || compareIds(a.route.name, b.route.name));
}

export interface ExamFee {
  dollars: number;
  source: string;
}

/** What one sitting costs somebody who is no member; the high end where the price stands in words. Undefined where no price was read. */
export function examFee({ fees = [] }: CertificationOutline): ExamFee | undefined {
  const priced = fees.flatMap(({ what, amount, nonmember, member, source }): ExamFee[] => {
    const dollars = typeof amount === 'string' ? highest(amount) : (amount ?? nonmember ?? member);
    return dollars !== undefined && /^exam\b/i.test(what) ? [{ dollars, source }] : [];
  });
  return priced.sort((a, b) => a.dollars - b.dollars || compareIds(a.source, b.source))[0];
}

/** "about $400 to $425" → 425 */
function highest(price: string): number | undefined {
  const amounts = [...price.matchAll(/\$(\d[\d,]*)/g)].map((match) => Number(match[1]!.replaceAll(',', '')));
  return amounts.length > 0 ? Math.max(...amounts) : undefined;
}
