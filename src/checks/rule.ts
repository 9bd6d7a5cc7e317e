import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** A truth that one file alone cannot show. One rule per file in src/checks/rules, one test each. */
export type Rule = (corpus: Corpus) => Finding[];
