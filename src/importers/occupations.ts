import type { Corpus } from '../checks/corpus.ts';
import type { Finding } from '../checks/finding.ts';
import { nearestId } from '../checks/nearest.ts';
import type { AgencyFile } from './agency-file.ts';
import { presentTable } from './present-table.ts';

/** An occupation as the agency's file names it, with the line on which it first stands. */
export interface NamedOccupation {
  code: string;
  title: string;
  line: number;
}

/** Projections Central marks codes of the newer list in the title: "Computer Programmers (SOC 2018)". */
const plain = (title: string) =>
  title
    .replace(/\s*\(SOC \d{4}\)/i, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Name of each occupation by code, from the newest rows of the national wages. */
export function knownOccupations(corpus: Corpus): Map<string, string> {
  const { rows } = presentTable(corpus, 'wages-national').data;
  const newest = Math.max(...rows.map(({ year }) => Number(year)));
  return new Map(rows.filter(({ year }) => year === newest).map(({ soc, occupation }) => [String(soc), String(occupation)]));
}

/** Codes that the table holds and the file has not, and codes that now carry another title: both may mean other work under an old name. */
export function findOccupationChanges(file: AgencyFile, codes: readonly string[], named: readonly NamedOccupation[], corpus: Corpus): Finding[] {
  const known = knownOccupations(corpus);
  const first = new Map<string, NamedOccupation>();
  for (const occupation of named) if (!first.has(occupation.code)) first.set(occupation.code, occupation);
  return codes.flatMap((code) => {
    const name = known.get(code);
    const found = first.get(code);
    if (!found) return [vanished(file, code, name, [...first.values()])];
    if (name === undefined || plain(name) === plain(found.title)) return [];
    return [
      {
        rule: 'changed-occupation',
        file: file.path,
        line: found.line,
        place: code,
        found: `the title ${JSON.stringify(found.title)}`,
        right: `${JSON.stringify(name)}, the work that the tables hold under this code. If it is the same work, write the new name in the newest rows of wages-national.yaml first`,
      },
    ];
  });
}

function vanished(file: AgencyFile, code: string, name: string | undefined, present: readonly NamedOccupation[]): Finding {
  const title =
    name === undefined
      ? undefined
      : nearestId(
          plain(name),
          present.map((occupation) => plain(occupation.title)),
        );
  const nearest = present.find((occupation) => title !== undefined && plain(occupation.title) === title);
  return {
    rule: 'vanished-occupation',
    file: file.path,
    place: code,
    found: `no row for ${code}${name === undefined ? '' : ` (${name})`}`,
    right: 'every occupation that the table holds. A new code list needs a decision first: which code carries on, and what is left out',
    nearest: nearest && `${nearest.code} (${nearest.title})`,
  };
}
