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
  const isTerm = page.path.startsWith('/glossary/#');
  return {
    href: hrefTo(page.path),
    label: page.label,
    note: isTerm ? say('lookup.term') : (page.note ?? ''),
    reason: say(`lookup.${reason.kind === 'name' && reason.isRespelled ? 'spelled' : `why-${reason.kind}`}`, { words: reason.words }),
  };
}

/** Suggestions by kind, best first: the first group holds the best suggestion, and its best is the first. */
export function suggestionGroups(suggestions: readonly Suggestion[]): { kind: string; suggestions: SuggestionView[] }[] {
  const kinds = [...new Set(suggestions.map(({ page }) => page.kind))];
  return kinds.map((kind) => ({
    kind: say(`lookup.kinds-${kind}`),
    suggestions: suggestions.filter(({ page }) => page.kind === kind).map(suggestionView),
  }));
}
