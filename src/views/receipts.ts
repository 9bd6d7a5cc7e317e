import type { Source } from '../schemas/source.ts';
import { formatDate } from './format.ts';
import { hrefTo, sourcePath } from './href.ts';
import { say } from './words.ts';

/** What a visitor sees of a source beside a figure: its short name, its vintage, and the way to its page. */
export interface Receipt {
  href: string;
  name: string;
  vintage: string;
  /** The full title, for the page's own list of sources. */
  title: string;
}

export type SourceIndex = ReadonlyMap<string, Source>;

/** Refuses (Error) a source that content/sources does not have: no figure goes out without its receipt. */
export function receiptView(id: string, sources: SourceIndex): Receipt {
  const source = sources.get(id);
  if (!source) throw new Error(`No source is named ${id}.`);
  return { href: hrefTo(sourcePath(id)), name: source.short, vintage: vintageOf(source), title: source.title };
}

/** Receipts for several sources, each once, in the order given. */
export function receiptViews(ids: Iterable<string>, sources: SourceIndex): Receipt[] {
  return [...new Set(ids)].map((id) => receiptView(id, sources));
}

export function vintageOf(source: Source): string {
  return source.edition ?? (source.dated === undefined ? say('source.undated') : formatDate(source.dated));
}
