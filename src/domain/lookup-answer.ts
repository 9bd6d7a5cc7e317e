import type { Lookup, LookupAnswer, LookupIndex, LookupNote, LookupPage, LookupSearch, Suggestion } from './lookup.ts';
import { readQuestion, writeOutCodes, type Question } from './lookup-question.ts';
import { isLadder, meant, mostOfName, orderFor, suggestionOf, sure } from './lookup-order.ts';
import { rankPages, type Ranked } from './lookup-rank.ts';
import { respell, split } from './lookup-spelling.ts';
import { vocabularyOf, type Vocabulary } from './lookup-vocabulary.ts';
import { foldWords, writeOut } from './lookup-words.ts';

/** Below this share of the words a page is not worth showing; from the second on it is all that was asked. */
const least = 0.3;
const nearlyAll = 0.95;
/** Pages far behind the best one are left out. */
const farBehind = 0.3;

/** More misspelled words than that are no misspelled title. */
const mostGuesses = 6;

const nothing: LookupAnswer = { suggestions: [], notes: [], isGuess: false };

/** The lookup over an index; `searchFor` hands the vocabulary to the search library. */
export function createLookup(index: LookupIndex, searchFor: (vocabulary: Vocabulary) => LookupSearch): Lookup {
  const vocabulary = vocabularyOf(index);
  const search = searchFor(vocabulary);
  const { aboutTitle, aboutState, aboutTopics } = orderFor(index);

  return {
    find(query, most) {
      const typed = foldWords(writeOutCodes(query, index.states));
      if (typed.join('').length < 2) return nothing;
      const { words, isFar } = putRight(typed);
      const isRespelled = words.join(' ') !== begunLeftOut(typed).join(' ');
      const answer = isFar && !rank(words)[0]?.isWhole ? nothing : answerTo(words);
      return {
        ...answer,
        suggestions: answer.suggestions.slice(0, most).map(({ page, reason }) => ({ page, reason: { ...reason, isRespelled } })),
        ...(isRespelled && answer.suggestions.length > 0 ? { corrected: asTyped(query, words) } : {}),
      };
    },
  };

  /** The words as the site knows them; the last one may be unfinished. `isFar`: each of them had to be guessed from afar. */
  function putRight(typed: readonly string[]): { words: string[]; isFar: boolean } {
    let isFar = true;
    let guesses = mostGuesses;
    const words = respell(begunLeftOut(typed), vocabulary).flatMap((word, at, all) => {
      const isKnown = vocabulary.isKnown(word) || (at === all.length - 1 && vocabulary.isStart(word));
      const near = isKnown || (guesses -= 1) < 0 ? undefined : search.nearest(word);
      const parts = isKnown || near?.isClose ? undefined : split(word, vocabulary.isInNames);
      if (word.length > 1 && (isKnown || near?.isClose || parts)) isFar = false;
      return parts ?? near?.word ?? word;
    });
    return { words, isFar };
  }

  /** One letter after other words is a word that has only been begun. */
  function begunLeftOut(typed: readonly string[]): readonly string[] {
    return typed.length > 1 && /^[a-z]$/.test(typed.at(-1)!) && !vocabulary.isKnown(typed.at(-1)!) ? typed.slice(0, -1) : typed;
  }

  /** Pages for words in their long form. A last word may be a short form or the start of another: "reg" is "registered" and "registrar". */
  function rank(words: readonly string[]): Ranked[] {
    const long = writeOut(words, index.shortForms);
    const isOpen = words.length > 0 && Object.hasOwn(index.shortForms, words.at(-1)!);
    const ranked = rankPages(long, index, vocabulary, search);
    return isOpen ? bestOf(ranked, rankPages([...writeOut(words.slice(0, -1), index.shortForms), words.at(-1)!], index, vocabulary, search)) : ranked;
  }

  function answerTo(words: readonly string[]): LookupAnswer {
    const english = writeOut(words, index.translations);
    const plain = bestOf(rank(words), []);
    const question = placedQuestion(english) ?? readQuestion(english, index, vocabulary.fillers);
    const isPlaceAlone = question.state !== undefined && question.words.length === 0;
    if (plain[0]?.isWhole && !isPlaceAlone) return listed([...plain.map(suggestionOf), ...aboutTopics(question)], question, plain[0]);
    // A postal code may be the start of a word, unless the rest is a whole name: "insurance co", but "medical coder ca".
    if (question.isByCode && !isPlaceAlone && (plain[0]?.answered ?? 0) > meant && !rank(question.words)[0]?.isWhole)
      return listed([...plain.slice(0, 1).map(suggestionOf), ...aboutState(question, []), ...plain.map(suggestionOf)], { ...question, state: undefined }, plain[0]);
    const named = bestOf(rank(question.words), rank(readQuestion(words, index, vocabulary.fillers).words));
    // One page answers all of it, the words of the topic and the place too: "federal ladder", "civil service exam".
    const all = isPlaceAlone
      ? []
      : bestOf(rank(withoutFillers(words)), []).filter(
          ({ answered, page, kind }) =>
            kind !== 'other' && answered >= nearlyAll && (page.kind === 'page' || isLadder(page)) && (!question.state || page.postal === question.state.postal),
        );
    const rest = question.state ? aboutState(question, named) : aboutTitle(question, named);
    // Words of the topic have to be among them: of "what does a coder do" only "coder" is left.
    const isOne =
      all[0] !== undefined &&
      withoutFillers(words).length > question.words.length &&
      question.topics.length > 0 &&
      question.topics.every(({ statePart }) => statePart === undefined || statePart === 'ladders');
    return listed([...(isOne ? all.slice(0, 1).map(suggestionOf) : []), ...rest, ...all.map(suggestionOf)], question, named[0] ?? all[0]);
  }

  /** A code at the start that is also a word names the state where the state has a class of the rest: "pa registry technician". */
  function placedQuestion(words: readonly string[]): Question | undefined {
    const [code, ...rest] = words;
    const state = rest.length > 0 ? index.states.find(({ postal }) => postal.toLowerCase() === code) : undefined;
    const classes = state ? rank(rest).filter(({ page, answered, covered }) => page.postal === state.postal && answered > nearlyAll && covered >= mostOfName) : [];
    return classes.length > 0 ? { words: rest, state, isByCode: true, topics: [] } : undefined;
  }

  function withoutFillers(words: readonly string[]): string[] {
    return words.filter((word) => !vocabulary.fillers.has(word));
  }

  function listed(suggestions: readonly Suggestion[], { state, topics }: Question, best: Ranked | undefined): LookupAnswer {
    const once = suggestions.filter(({ page }, at) => suggestions.findIndex((other) => other.page.path === page.path) === at);
    const notes: LookupNote[] = [];
    if (best?.kind === 'other' && once[0]?.page === best.page) notes.push({ kind: 'other-work', title: best.name, page: best.page });
    if (state && !state.hasLadder) notes.push({ kind: 'no-ladder', state: state.name, page: index.pages[state.page]! });
    return { suggestions: once, notes, isGuess: state === undefined && topics.length === 0 && (best?.answered ?? 0) < sure };
  }
}

/** Words put right, as a person would write them: those that were right keep the form in which they were typed. */
function asTyped(query: string, words: readonly string[]): string {
  const raw = query.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.map((word) => raw.find((typed) => foldWords(typed)[0] === word) ?? word).join(' ');
}

/** The better of two readings for each page, without those that say little or lie far behind. */
function bestOf(first: readonly Ranked[], second: readonly Ranked[]): Ranked[] {
  const best = new Map<LookupPage, Ranked>();
  for (const ranked of [...first, ...second]) if (ranked.score > (best.get(ranked.page)?.score ?? 0)) best.set(ranked.page, ranked);
  const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.page.label < b.page.label ? -1 : 1));
  return sorted.filter(({ answered, score, isContained }) => isContained || (answered >= least && score >= farBehind * sorted[0]!.score));
}
