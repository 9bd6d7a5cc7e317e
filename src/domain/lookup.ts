/**
 * What the title lookup knows and what it answers. The index is made at build time (views/lookup-index.ts) and read in the
 * browser (elements/open-lookup.ts).
 */

/** Kinds of pages a suggestion leads to, as the list groups them. */
export const lookupKinds = ['title', 'rung', 'certification', 'state', 'page'] as const;
export type LookupKind = (typeof lookupKinds)[number];

/**
 * Why a name leads to its page: `name` it is the page's own; `also` another name; `once` a former one; `short` its letters;
 * `spanish`; `typed` people type it; `other` a title of another line of work.
 */
export const nameKinds = ['name', 'also', 'once', 'short', 'spanish', 'typed', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];

export interface LookupPage {
  /** Address below the base path. */
  path: string;
  label: string;
  kind: LookupKind;
  /** What tells it from others of the same label: the jurisdiction of a class, the name behind letters. */
  note?: string;
  /** Postal code of the state it belongs to. */
  postal?: string;
}

/** A name that leads to a page. */
export interface LookupName {
  words: string;
  /** Place in `pages`. */
  page: number;
  kind: NameKind;
}

export interface LookupState {
  postal: string;
  name: string;
  /** Place of the state's page in `pages`. */
  page: number;
  /** A ladder of the state's own civil service is on this site. */
  hasLadder: boolean;
}

/** Something that questions ask for, and where it is answered. */
export interface LookupTopic {
  words: readonly string[];
  /** Place of the answering page in `pages`. */
  page: number;
  /** Part of a state's page that answers for that state. */
  statePart?: string | undefined;
  /** Pay is asked for, not the title that is named. */
  leads?: boolean | undefined;
  /** A certification is asked for. */
  prefersCertifications?: boolean | undefined;
}

/** The kind of work that the head word of a title tells, and the page of that work. */
export interface LookupRole {
  words: readonly string[];
  page: number;
}

export interface LookupIndex {
  pages: readonly LookupPage[];
  names: readonly LookupName[];
  states: readonly LookupState[];
  topics: readonly LookupTopic[];
  roles: readonly LookupRole[];
  shortForms: Readonly<Record<string, string>>;
  translations: Readonly<Record<string, string>>;
  fillers: readonly string[];
}

/** One page that answers, and why: a name it has, or a topic or a state that was asked for. */
export interface Suggestion {
  page: LookupPage;
  reason: {
    kind: NameKind | 'topic' | 'place' | 'role';
    words: string;
    /** What was typed is spelled otherwise. */
    isRespelled: boolean;
  };
}

/** What has to be said beside the list: the best match is another line of work; a state that was named has no ladder here. */
export type LookupNote = { kind: 'other-work'; title: string; page: LookupPage } | { kind: 'no-ladder'; state: string; page: LookupPage };

export interface LookupAnswer {
  /** Best first, each page once. */
  suggestions: readonly Suggestion[];
  /** The query with its misspelled words put right, where that changes it. */
  corrected?: string;
  notes: readonly LookupNote[];
  /** No page fits all that was typed. */
  isGuess: boolean;
}

/** Finds pages for what somebody typed. Takes any text; gives at most `most` suggestions. */
export interface Lookup {
  find(query: string, most: number): LookupAnswer;
}

/** A name that holds some of the words, as the search library found it. */
export interface LookupMatch {
  /** Place in `names`. */
  name: number;
  /** For each asked word that fits: the word of the name, or of the place that its page belongs to, and how like they are, up to 1. */
  fits: readonly { asked: string; word: string; isPlace: boolean; likeness: number }[];
}

/** What the search library does for the lookup. */
export interface LookupSearch {
  /** Names that hold at least one of the words, or a word that starts with one. */
  matches(words: readonly string[]): readonly LookupMatch[];
  /** The known word that is spelled most like this one, and whether one letter makes the difference; undefined where none comes near. */
  nearest(word: string): { word: string; isClose: boolean } | undefined;
}
