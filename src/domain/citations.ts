/** One place of the site that rests on a source. */
export interface Citation {
  source: string;
  /** Where a visitor sees it. */
  path: string;
  pageTitle: string;
  /** Keys on the way to the fact: ["rungs", 0, "pay", 1]. */
  place: readonly (string | number)[];
  /** The fact itself, as far as it is a plain value: a number, words, or the first words of a longer text. */
  value?: string | number;
}

/**
 * Every citation inside one entry's facts: each object that holds `source`, `sources` or `relatedSource`, with its plainest value.
 * The walk is the same for every kind of content, so a new kind of fact is cited without new code.
 */
export function citationsIn(facts: unknown, path: string, pageTitle: string): Citation[] {
  const citations: Citation[] = [];
  const visit = (value: unknown, place: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...place, index]));
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const record = value as Record<string, unknown>;
    for (const key of ['source', 'relatedSource']) {
      const source = record[key];
      if (typeof source === 'string') citations.push({ source, path, pageTitle, place, value: plainValue(record) });
    }
    if (Array.isArray(record.sources)) {
      for (const source of record.sources) citations.push({ source: String(source), path, pageTitle, place });
    }
    for (const [key, item] of Object.entries(record)) visit(item, [...place, key]);
  };
  visit(facts, []);
  return citations;
}

/** Citations that authors wrote into the body: <Sourced by="…"> and <Cite id="…">. */
export function citationsInBody(body: string, path: string, pageTitle: string): Citation[] {
  return [...body.matchAll(/<(?:Sourced\b[^>]*?\bby|Cite\b[^>]*?\bid)=["']([^"']*)["']/g)].flatMap((match) =>
    match[1]!.split(/\s+/).filter(Boolean).map((source) => ({ source, path, pageTitle, place: ['text'] })),
  );
}

const plainKeys = ['value', 'percent', 'count', 'amount', 'nonmember', 'member', 'title', 'event', 'text', 'asks', 'name', 'what'] as const;

function plainValue(record: Record<string, unknown>): string | number | undefined {
  for (const key of plainKeys) {
    const value = record[key];
    if (typeof value === 'number' || typeof value === 'string') return value;
  }
  return undefined;
}
