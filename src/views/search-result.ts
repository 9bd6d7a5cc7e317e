import { say } from './words.ts';

/** A piece of an excerpt; what fits the query is marked. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** What Pagefind tells of one page, as far as it is used here. */
export interface FoundPage {
  url: string;
  /** Text in which only "<" and ">" are written as entities, with <mark> around what fits. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly { title: string; url: string; weighted_locations: readonly { balanced_score: number }[] }[];
}

/** One result as the list shows it. */
export interface SearchResultView {
  href: string;
  title: string;
  kind: string;
  excerpt: readonly ExcerptPart[];
  /** Headings on the page under which the words stand, in their order. */
  jumps: readonly { href: string; text: string }[];
}

/** Most headings of one page that a result leads to. */
const mostJumps = 3;

export function searchResultView({ url, excerpt, meta, filters, sub_results: parts }: FoundPage): SearchResultView {
  const [kind = 'page'] = filters.kind ?? [];
  const scoreOf = (part: FoundPage['sub_results'][number]) => part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
  const headings = parts.filter((part, at) => part.url !== url && part.url.includes('#') && parts.findIndex(({ title }) => title === part.title) === at);
  const best = headings.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, mostJumps);
  return {
    href: url,
    title: meta.title ?? url,
    kind: say(`searchKind.${kind}`),
    excerpt: excerptParts(withEllipses(excerpt)),
    jumps: headings.filter((part) => best.includes(part)).map((part) => ({ href: part.url, text: part.title })),
  };
}

/** Says with "…" where an excerpt begins or ends within a sentence. */
const withEllipses = (excerpt: string): string => `${/^(?:<mark>)?[\p{Lu}\p{N}“("$]/u.test(excerpt) ? '' : '… '}${excerpt}${/[.!?](?:<\/mark>)?$/.test(excerpt) ? '' : ' …'}`;

/** An excerpt cut at its marks, with its entities read and signs beside a marked word left unmarked. Whatever else looks like markup stays text. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .flatMap((part) => {
      const text = part
        .replace(/^<mark>|<\/mark>$/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
      return part.startsWith('<mark>') ? [plain(before), { text: word, isMarked: true }, plain(after)] : [plain(text)];
    })
    .filter(({ text }) => text !== '');
}

const plain = (text: string): ExcerptPart => ({ text, isMarked: false });
