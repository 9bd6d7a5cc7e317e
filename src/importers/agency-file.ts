import type { FigureRow } from '../schemas/figures.ts';
import type { Corpus } from '../checks/corpus.ts';
import type { Finding } from '../checks/finding.ts';

/** The files that the command takes, by the option that names them. */
export const kinds = ['oews', 'projections', 'cpi', 'rpp'] as const;
export type Kind = (typeof kinds)[number];

/** What each kind is, as messages name it. */
export const kindNames: Readonly<Record<Kind, string>> = {
  oews: 'the wage survey (OEWS) of BLS',
  projections: 'the state projections of Projections Central',
  cpi: 'the consumer price index of BLS',
  rpp: 'the regional price parities of BEA',
};

/** A file as an agency publishes it, with what the editor said about it on the command line. */
export interface AgencyFile {
  kind: Kind;
  /** As the editor wrote it; findings name it so. */
  path: string;
  bytes: Uint8Array;
  /** "2026-05": the month or year that the figures are for. */
  vintage?: string;
  /** Id of a file in content/sources. */
  source?: string;
}

/** A row of a table last year and now. `now` is undefined where the new file has no row for it. */
export interface Pair {
  /** "AL 29-2072" */
  label: string;
  /** Line of the agency's file. */
  line?: number;
  old?: FigureRow;
  now?: FigureRow;
}

/** What one agency's file makes of one table. */
export interface TableUpdate {
  file: AgencyFile;
  /** Id of the table in content/figures. */
  table: string;
  /** All rows of the table, in their order, with the key order of the table. */
  rows: readonly FigureRow[];
  /** The lines above the rows that change. */
  header: { vintage?: string; source?: string; title?: string };
  pairs: readonly Pair[];
  /** What was taken and what was left out, one sentence each. */
  said: readonly string[];
  /** What is left for the editor, one sentence each. */
  next: readonly string[];
  /** The vintage and source that the file now stands for, and the ones that it replaces. */
  vintage: string;
  replaced?: { vintage: string; source: string };
  /** Words in prose that name the replaced vintage: "May 2025". */
  oldWords?: string;
}

/** What came of reading one file. `doubts` are findings that --accept-jumps lets pass. Without findings there is an update. */
export interface Reading {
  update?: TableUpdate;
  findings: readonly Finding[];
  doubts: readonly Finding[];
}

/** What every importer gets beside its file. `without`: postal codes that the agency is known to leave out. */
export interface Given {
  corpus: Corpus;
  without: readonly string[];
}
