import type { SourceIndex } from '../domain/context.ts';
import type { Fact } from '../schemas/shared.ts';
import type { Occupation } from '../schemas/occupation.ts';
import { formatDate, formatNumber, formatPercent } from './format.ts';
import { occupationPath, titlePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { receiptView, receiptViews, type Receipt } from './receipts.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

export interface FactRow {
  label: string;
  value: string;
  asOf?: string;
  note?: string;
  receipt: Receipt;
}

/** A fact with its label, its date and its receipt, for a table of facts. */
export function factRow(label: string, fact: Fact, sources: SourceIndex): FactRow {
  return {
    label,
    value: typeof fact.value === 'number' ? formatNumber(fact.value) : fact.value,
    asOf: fact.asOf && formatDate(fact.asOf),
    note: fact.note,
    receipt: receiptView(fact.source, sources),
  };
}

export interface ListSection {
  id: string;
  title: string;
  items: readonly string[];
  note?: string;
  receipt: Receipt;
}

export interface OccupationView {
  numbers: readonly FactRow[];
  lists: readonly ListSection[];
  specialties: readonly { name: string; text: string; receipt: Receipt }[];
  schooling?: { caption: string; shares: readonly { level: string; percent: string }[]; note?: string; receipt: Receipt };
  directory?: { name: string; trail: readonly { label: string; value: string }[]; receipt: Receipt };
  related: readonly { title: string; soc?: string }[];
  relatedReceipt?: Receipt;
  history: readonly { text: string; receipt: Receipt }[];
  replaces: readonly LinkView[];
  replacedBy: readonly LinkView[];
  titles: readonly LinkView[];
  receipts: readonly Receipt[];
}

interface Neighbours {
  occupations: readonly { id: string; facts: Occupation }[];
  titles: readonly { id: string; facts: { title: string; occupation?: string | undefined } }[];
  sources: SourceIndex;
}

const lists = ['tasks', 'qualities', 'settings', 'technology'] as const;

export function occupationView(id: string, facts: Occupation, { occupations, titles, sources }: Neighbours): OccupationView {
  const link = (slug: string): LinkView[] => occupations.filter((other) => other.id === slug).map((other) => ({ href: hrefTo(occupationPath(slug)), label: other.facts.title }));
  return {
    numbers: (facts.numbers ?? []).map(({ label, fact }) => factRow(label, fact, sources)),
    lists: lists.flatMap((name) => {
      const list = facts[name];
      return list ? [{ id: name, title: say(`job.${name}`), items: list.items, note: list.note, receipt: receiptView(list.source, sources) }] : [];
    }),
    specialties: (facts.specialties ?? []).map(({ name, text, source }) => ({ name, text, receipt: receiptView(source, sources) })),
    schooling: facts.schooling && {
      caption: `${say('job.schooling')}: ${facts.schooling.of}, ${formatDate(facts.schooling.asOf)}`,
      shares: facts.schooling.shares.map(({ level, percent }) => ({ level, percent: formatPercent(percent) })),
      note: facts.schooling.approximate ? say('job.approximate') : undefined,
      receipt: receiptView(facts.schooling.source, sources),
    },
    directory: facts.directory && {
      name: facts.directory.name,
      trail: (['industry', 'area', 'previous', 'next'] as const).map((key) => ({ label: say(`job.${key}`), value: facts.directory![key] })),
      receipt: receiptView(facts.directory.source, sources),
    },
    related: facts.related ?? [],
    relatedReceipt: facts.relatedSource ? receiptView(facts.relatedSource, sources) : undefined,
    history: (facts.history ?? []).map(({ text, source }) => ({ text, receipt: receiptView(source, sources) })),
    replaces: (facts.replaces ?? []).flatMap(link),
    replacedBy: (facts.replacedBy ?? []).flatMap(link),
    titles: titles.filter((title) => title.facts.occupation === id).map((title) => ({ href: hrefTo(titlePath(title.id)), label: title.facts.title })),
    receipts: receiptViews(facts.sources, sources),
  };
}
