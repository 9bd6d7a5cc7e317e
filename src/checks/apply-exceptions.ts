import { at, type Corpus } from './corpus.ts';
import { placeOf, type Finding } from './finding.ts';

/**
 * Takes known violations out, and reports each exception that is no longer needed. An exception names rule, file and
 * place as the finding shows them. While a file cannot be read, no exception counts as unneeded.
 */
export function applyExceptions(findings: readonly Finding[], corpus: Corpus): Finding[] {
  const entry = corpus.single.exceptions;
  if (!entry) return [...findings];
  const { exceptions } = entry.data;
  const isKnown = (finding: Finding, { rule, file, place }: (typeof exceptions)[number]) => finding.rule === rule && finding.file === file && placeOf(finding) === place;
  const kept = findings.filter((finding) => !exceptions.some((exception) => isKnown(finding, exception)));
  if (corpus.unread.size > 0) return kept;
  const unneeded = exceptions.flatMap((exception, index) =>
    findings.some((finding) => isKnown(finding, exception))
      ? []
      : [
          at(
            'exceptions',
            entry,
            ['exceptions', index],
            `an exception for ${exception.rule} in ${exception.file} (${exception.place}), which nothing needs`,
            'no exception: take it out',
          ),
        ],
  );
  return [...kept, ...unneeded];
}
