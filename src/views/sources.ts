import type { Citation } from '../domain/citations.ts';
import type { Source } from '../schemas/source.ts';
import { formatNumber } from './format.ts';
import { sourcePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { vintageOf } from './receipts.ts';
import { say } from './words.ts';

export interface SourceLine {
  href: string;
  title: string;
  publisher: string;
  vintage: string;
}

/** Sources by kind, for the list of all of them. */
export function sourcesByKind(sources: readonly { id: string; facts: Source }[]): { kind: string; title: string; sources: SourceLine[] }[] {
  const kinds = ['government', 'statistics', 'issuer', 'association', 'school', 'payroll', 'posting', 'guide', 'press', 'directory'] as const;
  return kinds
    .map((kind) => ({
      kind,
      title: say(`sourceKind.${kind}`),
      sources: sources.filter(({ facts }) => facts.kind === kind).map(({ id, facts }) => ({ href: hrefTo(sourcePath(id)), title: facts.title, publisher: facts.publisher, vintage: vintageOf(facts) })),
    }))
    .filter((group) => group.sources.length > 0);
}

/** A page that rests on a source, with what stands there. */
export interface CitingPage {
  href: string;
  title: string;
  facts: readonly string[];
}

export interface SourceView {
  glance: readonly { label: string; value: string }[];
  url?: string;
  openLabel: string;
  note?: string;
  pages: readonly CitingPage[];
  count: string;
  description: string;
}

export function sourceView(facts: Source, citations: readonly Citation[]): SourceView {
  const pages = new Map<string, { title: string; facts: Set<string> }>();
  for (const citation of citations) {
    const page = pages.get(citation.path) ?? { title: citation.pageTitle, facts: new Set<string>() };
    const text = citationText(citation);
    if (text) page.facts.add(text);
    pages.set(citation.path, page);
  }
  return {
    glance: [
      { label: say('source.publisher'), value: facts.publisher },
      { label: say('source.date'), value: vintageOf(facts) },
      { label: say('source.kind'), value: say(`sourceKind.${facts.kind}`) },
      ...(facts.license ? [{ label: say('source.license'), value: facts.license }] : []),
    ],
    url: facts.url,
    openLabel: say('source.openAt', { publisher: facts.short }),
    note: facts.note,
    pages: [...pages].map(([path, page]) => ({ href: hrefTo(path), title: page.title, facts: [...page.facts] })),
    count: say('source.restsCount', { count: pages.size }),
    description: describe(facts),
  };
}

function describe(facts: Source): string {
  const text = say('source.about', { title: facts.title, publisher: facts.publisher, vintage: vintageOf(facts) });
  return text.length <= 175 ? text : `${text.slice(0, 172).replace(/\s+\S*$/, '')} …`;
}

/** What a citation supports, in a few words: the fact itself, a count of figures, or nothing for plain text. */
function citationText({ place, value }: Citation): string | undefined {
  if (place[0] === 'figures') return Number(value) > 0 ? say('source.figuresFrom', { count: formatNumber(Number(value)) }) : undefined;
  if (value === undefined) return place[0] === 'text' ? say('source.inText') : undefined;
  const text = typeof value === 'number' ? formatNumber(value) : value;
  return text.length <= 140 ? text : `${text.slice(0, 137).replace(/\s+\S*$/, '')} …`;
}
