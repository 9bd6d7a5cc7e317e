import { curlAll } from '../domain/typography.ts';
import english from '../../content/words/en.yaml';
import type { InterfaceWords } from '../schemas/interface-words.ts';

export type { InterfaceWords };

/** On the server all labels; in the browser only the groups that a page embeds, so that no page loads the whole file. */
let words = (import.meta.env.SSR ? curlAll(english) : {}) as InterfaceWords;

const plural = new Intl.PluralRules('en');

/**
 * A label of the interface, "group.name", with `{values}` filled in. A text "one form | other form" is chosen by `{count}`.
 * Refuses (Error) a label that content/words does not have, or a value that was not given: no page goes out with a hole.
 */
export function say(label: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [group, name] = label.split('.');
  const text = words[group ?? '']?.[name ?? ''];
  if (text === undefined) throw new Error(`content/words/en.yaml has no text for ${label}.`);
  const forms = text.split(' | ');
  const form = forms.length === 2 && plural.select(Number(values.count)) !== 'one' ? forms[1]! : forms[0]!;
  return form.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The text ${label} needs a value for {${key}}.`);
    return String(value);
  });
}

/** The labels of the named groups, for a page to embed. */
export function wordGroups(names: readonly string[]): InterfaceWords {
  return Object.fromEntries(names.map((name) => [name, words[name] ?? {}]));
}

/** Takes labels that a page has embedded or a file has brought, beside those that are there. Only browser code calls this, before it says anything. */
export function useWords(embedded: InterfaceWords): void {
  words = { ...words, ...embedded };
}
