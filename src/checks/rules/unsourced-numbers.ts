import { collectionNames, type Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * A number in the words of a page has a receipt: it stands inside <Sourced>, or its block ends with <Cite>.
 * Digits inside names and codes ("2nd", "SF-2810", "29-2072", text in `code`) are not figures; "10-year" is one. tests/site proves the
 * same on the built pages. Asked only once every ladder can be read: their class titles hold numbers too.
 */
export const unsourcedNumbers: Rule = (corpus) => {
  if (corpus.ids.ladders.size > corpus.ladders.length) return [];
  const names = corpus.ladders.flatMap((ladder) => ladder.data.rungs.flatMap((rung) => [rung.title, ...(rung.short ? [rung.short] : []), ...(rung.alsoCalled ?? [])]));
  const byLength = [...new Set(names)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length);
  return collectionNames.flatMap((name) => (corpus[name] as Entry[]).flatMap((entry) => findIn(entry, byLength)));
};

function findIn(entry: Entry, names: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let text = entry.body
    .replace(/<Sourced\b[^>]*>[\s\S]*?<\/Sourced>/g, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/<\/?[A-Z][^>]*>/g, (tag) => (tag.startsWith('<Cite') ? tag : blank(tag)));
  for (const name of names) text = text.replaceAll(name, blank(name));
  let line = entry.bodyLine;
  for (const block of text.split('\n')) {
    const number = /(?<![A-Za-z\d-]|\d[.,])\$?\d+(?:[.,]\d+)*(?![A-Za-z\d]|-\d|[.,]\d)/.exec(block.replace(/^\s*\d+\.\s/, ''));
    if (number && !block.includes('<Cite')) {
      findings.push({
        rule: 'unsourced-numbers',
        file: entry.file,
        line,
        place: 'body',
        found: `the number ${number[0]} without a source`,
        right: 'the paragraph inside <Sourced by="source-id">, or <Cite id="source-id" /> at its end',
      });
    }
    line += 1;
  }
  return findings;
}
