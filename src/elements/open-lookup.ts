import { createLookup } from '../domain/lookup-answer.ts';
import { unpackIndex, type LookupFile } from '../domain/lookup-file.ts';
import type { Lookup } from '../domain/lookup.ts';
import { useWords, type InterfaceWords } from '../views/words.ts';
import { librarySearch } from './lookup-search.ts';

let opening: Promise<Lookup> | undefined;

/** The title lookup, fetched once a page. Refuses (Error) when its index or its code does not come; asking again tries again. */
export function openLookup(address: string): Promise<Lookup> {
  opening ??= open(address).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(address: string): Promise<Lookup> {
  const [{ default: MiniSearch }, response] = await Promise.all([import('minisearch'), fetch(address)]);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const { words, ...file } = (await response.json()) as LookupFile & { words: InterfaceWords };
  useWords(words);
  return createLookup(unpackIndex(file), (vocabulary) => librarySearch(MiniSearch, vocabulary));
}
