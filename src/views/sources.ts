import type { Citation } from '../domain/citations.ts';
import type { Source } from '../schemas/source.ts';
import type { Pay } from '../schemas/ladder.ts';
import { formatDate, formatMoney, formatNumber, formatPay, formatPercent } from './format.ts';
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
      sources: sources
        .filter(({ facts }) => facts.kind === kind)
        .map(({ id, facts }) => ({ href: hrefTo(sourcePath(id)), title: facts.title, publisher: facts.publisher, vintage: vintageOf(facts) })),
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
  for (const citation of citations.filter((one) => one.kind !== 'table' || one.figures === 0)) {
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
    count: say('source.restsCount', { count: new Set(citations.map(({ path }) => path)).size }),
    description: describe(facts),
  };
}

function describe(facts: Source): string {
  const text = say('source.about', { title: facts.title, publisher: facts.publisher, vintage: vintageOf(facts) });
  return shorten(text, 175);
}

/** What a citation supports, in a few words: the fact itself, the numbers of a text, or nothing. Figures of tables are listed by themselves. */
function citationText(citation: Citation): string | undefined {
  switch (citation.kind) {
    case 'page':
    case 'table':
      return undefined;
    case 'text':
      return citation.numbers.length > 0 ? say('source.inTextNumbers', { numbers: citation.numbers.join('; ') }) : say('source.inText');
    case 'fact':
      return factText(citation.record);
  }
}

/** A fact in the words of its own record: its label, then its value with unit. */
function factText(record: Readonly<Record<string, unknown>>): string | undefined {
  const words = (key: string) => (typeof record[key] === 'string' ? [record[key]] : []);
  const number = (key: string, format: (value: number) => string) => (typeof record[key] === 'number' ? [format(record[key])] : []);
  const parts =
    typeof record.min === 'number' && typeof record.max === 'number' && typeof record.period === 'string'
      ? [formatPay(record as unknown as Pay), ...words('schedule'), ...words('effective').map(formatDate)]
      : [
          ...['year', 'date', 'what', 'name', 'title'].flatMap(words),
          ...words('grade').map((grade) => say('rung.grade', { grade })),
          ...words('code').map((code) => say('source.code', { code })),
          ...['text', 'event', 'asks'].flatMap(words),
          ...(typeof record.value === 'number' ? [formatNumber(record.value)] : words('value')),
          ...number('percent', formatPercent),
          ...number('count', formatNumber),
          ...(typeof record.amount === 'number' ? [formatMoney(record.amount)] : words('amount')),
          ...number('member', formatMoney),
          ...number('nonmember', formatMoney),
        ];
  return parts.length > 0 ? shorten(parts.join(', '), 200) : undefined;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 2).replace(/\s+\S*$/, '')} …`;
}
