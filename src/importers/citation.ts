import type { Corpus } from '../checks/corpus.ts';
import type { Finding } from '../checks/finding.ts';
import { nearestId } from '../checks/nearest.ts';
import type { AgencyFile } from './agency-file.ts';

interface Edition {
  vintage: string;
  source: string;
}

/** The last year of a vintage: "2025-05" and "1996/2025" end in 2025. */
export const lastYearOf = (vintage: string): number => Number(vintage.split('/').at(-1)!.slice(0, 4));

/**
 * The source that the new numbers cite. The present vintage keeps its source; a new one needs --source with a file of
 * content/sources of the same publisher that names the new year. Refused: files older than the table.
 */
export function findCitation(
  file: AgencyFile,
  corpus: Corpus,
  { vintage, present }: { vintage: string; present: Edition },
): { source: string; replaced?: Edition; findings: Finding[] } {
  const findings: Finding[] = [];
  const wrong = (rule: string, found: string, right: string, nearest?: string) => findings.push({ rule, file: file.path, found, right, nearest });
  if (vintage === present.vintage) {
    if (file.source !== undefined && file.source !== present.source)
      wrong('source', `--source ${file.source}`, `no --source: the vintage is still ${vintage}, which cites ${present.source}`);
    return { source: present.source, findings };
  }
  const year = lastYearOf(vintage);
  if (year < lastYearOf(present.vintage)) {
    wrong('older-file', `figures of ${vintage}`, `figures of ${present.vintage}, which the table holds, or newer ones`);
    return { source: present.source, findings };
  }
  const howToAdd = present.vintage.includes('/')
    ? `the source of the whole series: set "dated" in content/sources/${present.source}.yaml to "${vintage}", and give --source ${present.source} behind the file`
    : `a source of its own for ${vintage}: copy content/sources/${present.source}.yaml to a new name, set its title, date and address, and give that name behind the file: --source ID`;
  const source = corpus.sources.find(({ id }) => id === file.source)?.data;
  const old = corpus.sources.find(({ id }) => id === present.source)?.data;
  if (file.source === undefined) wrong('source', 'no --source for a new vintage', howToAdd);
  else if (!source) wrong('source', `--source ${file.source}, which is no file of content/sources`, howToAdd, nearestId(file.source, corpus.ids.sources));
  else if (![source.title, source.dated, source.edition].join(' ').includes(String(year)))
    wrong('source', `--source ${file.source}, whose title, date and edition do not name ${year}`, howToAdd);
  else if (old && source.publisher !== old.publisher) wrong('source', `--source ${file.source} of ${source.publisher}`, `a source of ${old.publisher}, like ${present.source}`);
  return { source: file.source ?? present.source, replaced: present, findings };
}
