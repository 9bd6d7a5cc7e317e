export type Tell = (label: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Says the labels of one group that an element has embedded. Not say(): that one holds the labels of one element at a time, and
 * several figures share a page with other elements. Labels with two forms are not for here.
 */
export function ownWords(group: string, words: Readonly<Record<string, string>>): Tell {
  return (label, values = {}) => {
    const text = words[label.slice(group.length + 1)];
    if (text === undefined) throw new Error(`The page has embedded no text for ${label}.`);
    return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  };
}
