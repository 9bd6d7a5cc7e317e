import { at, type Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Takes known violations out, and reports each exception that is no longer needed. */
export function applyExceptions(findings: readonly Finding[], corpus: Corpus): Finding[] {
  const entry = corpus.single.exceptions;
  if (!entry) return [...findings];
  const { exceptions } = entry.data;
  const matches = (finding: Finding, index: number) => {
    const exception = exceptions[index]!;
    return finding.rule === exception.rule && finding.file === exception.file && finding.place === exception.place;
  };
  const kept = findings.filter((finding) => !exceptions.some((_, index) => matches(finding, index)));
  const unneeded = exceptions.flatMap((exception, index) =>
    findings.some((finding) => matches(finding, index))
      ? []
      : [at('exceptions', entry, ['exceptions', index], `an exception for ${exception.rule} at ${exception.place} that nothing needs`, 'no exception: take it out')],
  );
  return [...kept, ...unneeded];
}
