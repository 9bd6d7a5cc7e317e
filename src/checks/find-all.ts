import { readCorpus, type ContentFile } from './corpus.ts';
import { applyExceptions } from './apply-exceptions.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';

/** Everything that is wrong in the given files: shapes first, then the rules across files, less the known exceptions. */
export function findAll(files: readonly ContentFile[]): Finding[] {
  const { corpus, findings } = readCorpus(files);
  const all = [...findings, ...rules.flatMap((rule) => rule(corpus))];
  return applyExceptions(all, corpus);
}
