import type { SourceIndex } from '../domain/context.ts';
import type { Source } from '../schemas/source.ts';
import { formatDate } from './format.ts';
import { sourcePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { say } from './words.ts';

/** What a visitor sees of a source beside a figure: its short name, its vintage, and the way to its page. */
export interface Receipt {
  href: string;
  name: string;
  vintage: string;
  /** The full title, for the page's own list of sources. */
  title: string;
}

/** Refuses (Error) a source that content/sources does not have: no figure goes out without its receipt. */
export function receiptView(id: string, sources: SourceIndex): Receipt {
  const source = sources.get(id);
  if (!source) throw new Error(`No source is named ${id}.`);
  return { href: hrefTo(sourcePath(id)), name: source.short, vintage: vintageOf(source), title: source.title };
}

/** Receipts for several sources, each once, in the order given. Where two would read alike, they show their full titles. */
export function receiptViews(ids: Iterable<string>, sources: SourceIndex): Receipt[] {
  const receipts = [...new Set(ids)].map((id) => receiptView(id, sources));
  const labelOf = ({ name, vintage }: Receipt) => `${name}, ${vintage}`;
  return receipts.map((receipt) => (receipts.some((other) => other !== receipt && labelOf(other) === labelOf(receipt)) ? { ...receipt, name: receipt.title } : receipt));
}

export function vintageOf(source: Source): string {
  return source.edition ?? (source.dated === undefined ? say('source.undated') : formatDate(source.dated));
}
