/** One place of the site that rests on a source. */
export type Citation = {
  source: string;
  /** Where a visitor sees it. */
  path: string;
  pageTitle: string;
} & (
  | { kind: 'fact'; /** The object that names the source, with the fact in it. */ record: Readonly<Record<string, unknown>> }
  | { kind: 'page' }
  | { kind: 'text'; /** Numbers as the words of the page print them. */ numbers: readonly string[] }
  | { kind: 'table'; /** How many figures of the table rest on the source. */ figures: number }
);

/**
 * Every citation inside one entry's facts: each object that holds `source`, `sources` or `relatedSource`.
 * The walk is the same for every kind of content, so a new kind of fact is cited without new code.
 */
export function citationsIn(facts: unknown, path: string, pageTitle: string): Citation[] {
  const citations: Citation[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const record = value as Record<string, unknown>;
    for (const key of ['source', 'relatedSource']) {
      const source = record[key];
      if (typeof source === 'string') citations.push({ source, path, pageTitle, kind: 'fact', record });
    }
    if (Array.isArray(record.sources)) {
      for (const source of record.sources) citations.push({ source: String(source), path, pageTitle, kind: 'page' });
    }
    Object.values(record).forEach(visit);
  };
  visit(facts);
  return citations;
}

const block = /<Sourced\b[^>]*?\bby=["']([^"']*)["'][^>]*>([\s\S]*?)<\/Sourced>/g;
const mark = /([^\n]*?)<Cite\b[^>]*?\bid=["']([^"']*)["']/g;

/** Citations that authors wrote into the body: <Sourced by="…"> around text, and <Cite id="…"> after it, with the numbers they vouch for. */
export function citationsInBody(body: string, path: string, pageTitle: string): Citation[] {
  const cite = (source: string, text: string): Citation => ({ source, path, pageTitle, kind: 'text', numbers: numbersIn(text) });
  return [
    ...[...body.matchAll(block)].flatMap(([, ids, text]) =>
      ids!
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => cite(id, text!)),
    ),
    ...[...body.matchAll(mark)].map(([, text, id]) => cite(id!, lastSentence(text!))),
  ];
}

/** Numbers with their dollar or percent sign, each once, without those inside links, tags and names such as ICD-10. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');
  return [...new Set([...plain.matchAll(/(?<![\w-])\$?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s?(?:percent|%))?(?![\w-])/g)].map(([number]) => number))];
}

function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ''
  );
}
