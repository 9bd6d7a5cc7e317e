import type { LookupIndex, LookupKind, LookupMatch, LookupPage, LookupSearch, NameKind } from './lookup.ts';
import { isNumber, weightOf, type Vocabulary } from './lookup-vocabulary.ts';

/** A page that fits, by its best name. */
export interface Ranked {
  page: LookupPage;
  kind: NameKind;
  name: string;
  score: number;
  /** How much of what was typed the page answers, 0 to 1, rare words counting more. */
  answered: number;
  /** How much of the name was typed, 0 to 1; the number of a class counts little. */
  covered: number;
  /** The name, of two words or more, stands whole in what was typed. */
  isContained: boolean;
  /** The name is what was typed, word for word, in whatever order. */
  isWhole: boolean;
}

/** Among equals a job title comes first, a class of one employer last; a certification stands with the titles where its whole name was typed. */
const kindWeights: Readonly<Record<LookupKind, number>> = { title: 1, certification: 0.92, page: 0.95, state: 0.95, rung: 0.9 };
const wholeCertification = 0.995;
const mostOfOther = 0.6;
const byModifier = 0.25;
/** A page's own name counts more than what people call it. */
const nameWeights: Readonly<Record<NameKind, number>> = { name: 1, also: 0.98, once: 0.99, short: 0.98, spanish: 0.95, typed: 0.9, other: 0.97 };

/**
 * Pages for the words, best first. The rules: what answers more of the words comes first; then the name with fewer words
 * beside them; a name that is what was typed before all.
 */
export function rankPages(words: readonly string[], index: LookupIndex, vocabulary: Vocabulary, search: LookupSearch): Ranked[] {
  const asked = [...new Set(words)];
  if (asked.every((word) => isNumber(word) || word.length < 2)) return [];
  const whole = sum(asked.map((word) => weightOf(word, vocabulary)));
  const shareOf = (fits: LookupMatch['fits']) => sum(asked.map((word) => weightOf(word, vocabulary) * closest(word, fits))) / whole;
  const byPage = new Map<number, LookupMatch[]>();
  for (const match of search.matches(asked)) {
    const { page } = index.names[match.name]!;
    byPage.set(page, [...(byPage.get(page) ?? []), match]);
  }
  return (
    [...byPage]
      // A class is not found by its place alone: all classes of the place would be.
      .filter(([, matches]) => matches.some(({ fits }) => fits.some(({ isPlace }) => !isPlace)))
      .map(([page, matches]) => {
        // Words may be answered by several names of one page: "CCS" and "Certified Coding Specialist".
        const together = shareOf(matches.flatMap(({ fits }) => fits));
        const names = matches.map((match) => rankName(match, shareOf(match.fits), together));
        return { page: index.pages[page]!, ...names.reduce((best, name) => (name.score > best.score ? name : best)) };
      })
      .sort((a, b) => b.score - a.score || (a.page.label < b.page.label ? -1 : 1))
  );

  function rankName({ name, fits }: LookupMatch, alone: number, together: number): Omit<Ranked, 'page'> {
    const { kind, words: text, page } = index.names[name]!;
    const own = vocabulary.names[name]!;
    const fitting = new Map(fits.filter(({ isPlace }) => !isPlace).map((fit) => [fit.word, fit.word.startsWith(fit.asked) ? fit.asked.length / fit.word.length : fit.likeness]));
    const covered = sum(own.map((word) => (fitting.get(word) ?? 0) * weightOf(word, vocabulary))) / Math.max(sum(own.map((word) => weightOf(word, vocabulary))), 1e-9);
    const answered = Math.max(alone, 0.94 * together);
    const isWhole = alone > 0.999 && covered > 0.999;
    const pageKind = index.pages[page]!.kind;
    const kindWeight = covered > 0.999 && pageKind === 'certification' ? wholeCertification : kindWeights[pageKind];
    // A title of other work is not found by a word of it that many titles have: "home" is not "Home Care Manager".
    // A code among other words is read as a place elsewhere, or is a word: "help me".
    const isCodeAmongWords = pageKind === 'state' && kind === 'short' && asked.length > 1;
    const isByModifier = kind === 'other' && text !== index.pages[page]!.label && covered < mostOfOther;
    const score = (isCodeAmongWords ? 0 : isByModifier ? byModifier : 1) * answered ** 2 * (0.6 + 0.4 * covered) * kindWeight * nameWeights[kind] + (isWhole ? 1 : 0);
    return { kind, name: text, score, answered, covered, isContained: covered > 0.999 && new Set(own).size > 1, isWhole };
  }
}

/** How well the best fitting word meets an asked one; 0 where none fits. */
function closest(asked: string, fits: LookupMatch['fits']): number {
  return Math.max(0, ...fits.filter((fit) => fit.asked === asked).map(({ likeness }) => likeness));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
