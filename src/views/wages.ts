import { occupationPath, statePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** The occupations of the ladder, from the ground up, as the statistics count them. */
export const ladderOccupations = ['43-6013', '29-2072', '29-9021', '11-9111'] as const;
/** The three occupations that the site's state tables show. */
export const stateOccupations = ['29-2072', '29-9021', '11-9111'] as const;

/** Columns of the five percentiles with headings that say what they mean. */
export const percentiles = (['p10', 'p25', 'median', 'p75', 'p90'] as const).map((key) => [key, say(`percentile.${key}`)] as const);

const occupationPages: Readonly<Record<string, string>> = {
  '29-2072': 'medical-records-specialist',
  '29-9021': 'health-information-technologist',
  '11-9111': 'health-services-manager',
};

/** Words for the code of an occupation, with the way to its page where the site has one. */
export function occupationWords(soc: string): { text: string; href?: string } {
  const page = occupationPages[soc];
  return { text: say(`occupation.${soc}`), ...(page ? { href: hrefTo(occupationPath(page)) } : {}) };
}

/** Words for a postal code in a table: the state's name and its page. */
export function stateWords(names: ReadonlyMap<string, string>) {
  return (key: string, value: string) => (key === 'postal' && names.has(value) ? { text: names.get(value)!, href: hrefTo(statePath(value)) } : undefined);
}
