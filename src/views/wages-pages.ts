import { wagesPath } from '../domain/paths.ts';
import type { ChartTone } from './chart.ts';
import { hrefTo } from './href.ts';
import type { NavLink } from './navigation.ts';
import { say } from './words.ts';

/**
 * Pages of pay: one for each occupation that the state tables hold, and its name in the address. The first one stands at /wages/
 * itself. Each page shows the map and the table of one occupation, so that no page grows heavy.
 */
export const wagePages = [
  { soc: '29-2072', name: undefined },
  { soc: '29-9021', name: 'registrars-technologists' },
  { soc: '11-9111', name: 'managers' },
] as const;

/** Occupations that the pages of pay show state by state. */
export type WageOccupation = (typeof wagePages)[number]['soc'];

/** One colour for each occupation, wherever pay is drawn. */
export const occupationTone: Readonly<Record<string, ChartTone>> = { '29-2072': 'technician', '29-9021': 'registrar', '11-9111': 'administrator' };

/** What a page of one occupation is called, and what its visitors must know of the group. */
export function occupationPageView(soc: WageOccupation): { name: string; title: string; lead: string; description: string; note?: string } {
  const name = say(`occupation.${soc}`);
  return {
    name,
    title: say('wages.pageTitle', { occupation: name }),
    lead: say('wages.pageLead', { occupation: name.charAt(0).toLowerCase() + name.slice(1) }),
    description: say('wages.pageDescription', { occupation: name }),
    ...(soc === '11-9111' ? { note: say('wages.managersNote') } : {}),
  };
}

/** Plain links that switch the occupation and stay at the same part of the page. */
export function occupationLinksView(current: WageOccupation, part: string): NavLink[] {
  return wagePages.map(({ soc, name }) => ({
    href: `${hrefTo(wagesPath(name))}#${part}`,
    label: say(`occupation.${soc}`),
    ...(soc === current ? { isCurrent: 'page' as const } : {}),
  }));
}
