import { nearestId } from '../checks/nearest.ts';
import type { Corpus } from '../checks/corpus.ts';

const territories: Readonly<Record<string, string>> = { '60': 'American Samoa', '66': 'Guam', '69': 'Northern Mariana Islands', '72': 'Puerto Rico', '78': 'Virgin Islands' };
const nationNames = new Set(['united states', 'u.s.', 'us', 'national']);

/** What an agency's name or number of a place means. `unknown` says what is wrong with it. */
export type Place = { kind: 'state'; postal: string } | { kind: 'territory'; name: string } | { kind: 'nation' } | { kind: 'unknown'; found: string; nearest?: string };

/** Told by name, census (FIPS) number or postal code; where several are given they must mean the same state. */
export function placesOf(corpus: Corpus): (named: { name?: string; fips?: string; postal?: string }) => Place {
  const states = corpus.states.map(({ data }) => data);
  const names = [...states.map(({ name }) => name), ...Object.values(territories)];
  return ({ name: written = '', fips: number = '', postal = '' }) => {
    // BEA stars the names of Alaska and Hawaii; a spreadsheet program drops the zero of "01".
    const name = written.replace(/\s*\*+$/, '').replace(/^U\.?S\.? (?=Virgin)/, '');
    const fips = /^\d+$/.test(number) ? number.padStart(2, '0') : '';
    if (nationNames.has(name.toLowerCase()) || (name === '' && fips === '00')) return { kind: 'nation' };
    const territory = territories[fips] ?? Object.values(territories).find((known) => known.toLowerCase() === name.toLowerCase());
    if (territory) return { kind: 'territory', name: territory };
    const candidates = [
      name && states.find((state) => state.name.toLowerCase() === name.toLowerCase()),
      fips && states.find((state) => state.fips === fips),
      postal && states.find((state) => state.postal === postal),
    ].filter((candidate) => candidate !== '');
    const found = [written, number, postal].filter((part) => part !== '').join(', ');
    const [state] = candidates;
    if (!state || candidates.some((candidate) => candidate !== state)) return { kind: 'unknown', found, nearest: state ? undefined : nearestId(name, names) };
    return { kind: 'state', postal: state.postal };
  };
}
