import { outlookPath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import type { NavLink } from './navigation.ts';
import { wagePages } from './wages-pages.ts';
import { say } from './words.ts';

/**
 * Pages of outlook: the same occupations and the same names in the address as the pages of pay. Each shows the map, the table and
 * the editions of one occupation, so that no page grows heavy.
 */
export const outlookPages = wagePages;

/** What a page of one occupation is called, and what its visitors must know of the group. */
export function outlookPageView(soc: string): { name: string; title: string; lead: string; description: string; note?: string } {
  const name = say(`occupation.${soc}`);
  return {
    name,
    title: say('outlook.pageTitle', { occupation: name }),
    lead: say('outlook.pageLead'),
    description: say('outlook.pageDescription', { occupation: name }),
    ...(soc === '11-9111' ? { note: say('wages.managersNote') } : {}),
  };
}

/** Plain links that switch the occupation and stay at the same part of the page. */
export function outlookLinksView(current: string, part: string): NavLink[] {
  return outlookPages.map(({ soc, name }) => ({
    href: `${hrefTo(outlookPath(name))}#${part}`,
    label: say(`occupation.${soc}`),
    ...(soc === current ? { isCurrent: 'page' as const } : {}),
  }));
}
