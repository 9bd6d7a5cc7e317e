import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { BuiltPage } from './pages.ts';
import { oneLine } from './text.ts';

/** What prose weighs: enough to work out its grade, alone or with that of other pages. */
export interface Counts {
  sentence: number;
  word: number;
  syllable: number;
}

const blocks = 'p, li, dd, blockquote, figcaption';
/** Not our own sentences: receipts, documents of others, tables, ways to other pages, pictures, what only paper shows. */
const notProse = 'table, nav, svg, script, style, code, .receipt, .receipts, .citation, .print-only, .visually-hidden';

/** Every piece of our own prose in `main`. A block counts if it is written as a sentence; labels and lists of names have no full stop. */
export function proseOf({ $ }: BuiltPage): string[] {
  const main = $('main').clone();
  main.find(notProse).remove();
  return main
    .find(blocks)
    .map((_, block) => {
      const own = $(block).clone();
      own.find(`${blocks}, ul, ol, dl, h2, h3, h4`).remove();
      own.find('div, span, br').before(' ').after(' ');
      return oneLine(own.text());
    })
    .get()
    .filter((text) => /[.!?:][)”"’\]]*$/.test(text) && /\p{L}/u.test(text));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Takes names out: one short word stands for each. A name of one word counts only in its own case: the ART is a credential, art is not. */
export function nameShortener(names: Iterable<string>): (text: string) => string {
  const longestFirst = [...new Set([...names].map(oneLine))].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const isOneWord = (name: string) => !/[\s-]/.test(name);
  const inAnyCase = pattern(
    longestFirst.filter((name) => !isOneWord(name)),
    'giu',
  );
  const inOwnCase = pattern(longestFirst.filter(isOneWord), 'gu');
  return (text) => text.replace(inAnyCase, 'job').replace(inOwnCase, 'job');
}

const pattern = (names: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${names.length === 0 ? '(?!)' : names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?:s|es)?(?![\\p{L}\\d])`, flags);

/** A number is one word of one syllable; words joined by a hyphen are one word. */
export function countsOf(texts: readonly string[], shorten: (text: string) => string = (text) => text): Counts {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    const plain = shorten(text)
      .replace(/\b(?:\p{Lu}\.){2,}/gu, 'US')
      .replace(/\b(St|Dr|Mr|Ms|No|vs)\./g, '$1');
    for (const { segment } of segmenter.segment(plain)) {
      const words = segment.match(/[$\p{L}\p{N}][\p{L}\p{N}'’.,*/&-]*/gu) ?? [];
      if (words.length === 0) continue;
      counts.sentence += 1;
      counts.word += words.length;
      counts.syllable += words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : Math.max(syllable(word), 1)), 0);
    }
  }
  return counts;
}

export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce((sum, one) => ({ sentence: sum.sentence + one.sentence, word: sum.word + one.word, syllable: sum.syllable + one.syllable }), { sentence: 0, word: 0, syllable: 0 });

/** Flesch–Kincaid grade: years of school in the United States. */
export const gradeOf = (counts: Counts): number => fleschKincaid({ ...counts });
