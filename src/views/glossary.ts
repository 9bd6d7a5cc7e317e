import type { GlossaryTerm } from '../schemas/glossary.ts';
import { say } from './words.ts';

/** A term as the glossary shows it. */
export interface TermView {
  id: string;
  term: string;
  abbreviation?: string;
  alsoCalled?: string;
  short: string;
  seeAlso: readonly { id: string; term: string }[];
}

export function termView(id: string, facts: GlossaryTerm, names: ReadonlyMap<string, string>): TermView {
  return {
    id,
    term: facts.term,
    abbreviation: facts.abbreviation,
    alsoCalled: facts.aliases && say('glossary.alsoCalled', { names: facts.aliases.join(', ') }),
    short: facts.short,
    seeAlso: (facts.see ?? []).map((other) => ({ id: other, term: names.get(other) ?? other })),
  };
}
