import type { Suggestion } from '../domain/lookup.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** A suggestion as a list shows it: where it leads, what it is, and why it is there. */
export interface SuggestionView {
  href: string;
  label: string;
  /** What tells it from others of the same label; empty where nothing has to. */
  note: string;
  reason: string;
}

export function suggestionView({ page, reason }: Suggestion): SuggestionView {
  return {
    href: hrefTo(page.path),
    label: page.label,
    note: page.note ?? '',
    reason: say(`lookup.${reason.kind === 'name' && reason.isRespelled ? 'spelled' : `why-${reason.kind}`}`, { words: reason.words }),
  };
}

/** Suggestions by kind, best first: the first group holds the best suggestion, and its best is the first. Terms of the glossary are a group of their own. */
export function suggestionGroups(suggestions: readonly Suggestion[]): { kind: string; suggestions: SuggestionView[] }[] {
  const kindOf = ({ page }: Suggestion) => (isTerm(page) ? 'term' : page.kind);
  return [...new Set(suggestions.map(kindOf))].map((kind) => ({
    kind: say(`lookup.kinds-${kind}`),
    suggestions: suggestions.filter((suggestion) => kindOf(suggestion) === kind).map(suggestionView),
  }));
}

const isTerm = ({ path }: Suggestion['page']): boolean => path.startsWith('/glossary/#');
