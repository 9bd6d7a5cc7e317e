import type { Lookup, LookupAnswer, LookupIndex, LookupNote, LookupPage, LookupSearch, Suggestion } from './lookup.ts';
import { readQuestion, type Question } from './lookup-question.ts';
import { rankPages, type Ranked } from './lookup-rank.ts';
import { respell, split } from './lookup-spelling.ts';
import { vocabularyOf, type Vocabulary } from './lookup-vocabulary.ts';
import { foldWords, writeOut } from './lookup-words.ts';

/** Below this share of the words a page is not worth showing; below the next it is a guess; from the third on it is what was meant. */
const least = 0.3;
const sure = 0.6;
const meant = 0.8;
const meantInState = 0.65;
const nearlyAll = 0.95;
/** Pages far behind the best one are left out. */
const farBehind = 0.3;

const nothing: LookupAnswer = { suggestions: [], notes: [], isGuess: false };

/** The lookup over an index; `searchFor` hands the vocabulary to the search library. */
export function createLookup(index: LookupIndex, searchFor: (vocabulary: Vocabulary) => LookupSearch): Lookup {
  const vocabulary = vocabularyOf(index);
  const search = searchFor(vocabulary);

  return {
    find(query, most) {
      const typed = foldWords(query);
      if (typed.join('').length < 2) return nothing;
      const { words, isFar } = putRight(typed);
      const isRespelled = words.join(' ') !== typed.join(' ');
      const answer = isFar && !rank(words)[0]?.isWhole ? nothing : answerTo(words);
      return {
        ...answer,
        suggestions: answer.suggestions.slice(0, most).map(({ page, reason }) => ({ page, reason: { ...reason, isRespelled } })),
        ...(isRespelled && answer.suggestions.length > 0 ? { corrected: words.join(' ') } : {}),
      };
    },
  };

  /** The words as the site knows them; the last one may be unfinished. `isFar`: each of them had to be guessed from afar. */
  function putRight(typed: readonly string[]): { words: string[]; isFar: boolean } {
    // One letter after other words is a word that has only been begun.
    const begun = typed.length > 1 && /^[a-z]$/.test(typed.at(-1)!) && !vocabulary.isKnown(typed.at(-1)!) ? typed.slice(0, -1) : typed;
    let isFar = true;
    const words = respell(begun, vocabulary).flatMap((word, at, all) => {
      const isKnown = vocabulary.isKnown(word) || (at === all.length - 1 && vocabulary.isStart(word));
      const near = isKnown ? undefined : search.nearest(word);
      const parts = isKnown || near?.isClose ? undefined : split(word, vocabulary.isInNames);
      if (word.length > 1 && (isKnown || near?.isClose || parts)) isFar = false;
      return parts ?? near?.word ?? word;
    });
    return { words, isFar };
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
    const question = readQuestion(english, index, vocabulary.fillers);
    const isPlaceAlone = question.state !== undefined && question.words.length === 0;
    if (plain[0]?.isWhole && !isPlaceAlone) return listed([...plain.map(suggestionOf), ...aboutTopics(question)], question, plain[0]);
    // A postal code may be the start of a word: "insurance co".
    if (question.isByCode && !isPlaceAlone && (plain[0]?.answered ?? 0) > meant) return listed(plain.map(suggestionOf), { ...question, state: undefined }, plain[0]);
    const named = bestOf(rank(question.words), rank(readQuestion(words, index, vocabulary.fillers).words));
    // One page answers all of it, the words of the topic and the place too: "federal ladder", "civil service exam".
    const all = isPlaceAlone
      ? []
      : bestOf(rank(withoutFillers(words)), []).filter(
          ({ answered, page }) => answered >= nearlyAll && (page.kind === 'page' || isLadder(page)) && (!question.state || page.postal === question.state.postal),
        );
    const rest = question.state ? aboutState(question, named) : aboutTitle(question, named);
    const isOne = all[0] !== undefined && question.topics.length > 0 && question.topics.every(({ statePart }) => statePart === undefined || statePart === 'ladders');
    return listed([...(isOne ? all.slice(0, 1).map(suggestionOf) : []), ...rest, ...all.map(suggestionOf)], question, named[0] ?? all[0]);
  }

  /** Titles that fit and the pages that answer what is asked, in the order in which they help. */
  function aboutTitle(question: Question, named: readonly Ranked[]): Suggestion[] {
    const topics = aboutTopics(question);
    const [best] = named;
    const answered = best?.answered ?? 0;
    const all = named.map(suggestionOf);
    const role = answered < meant ? aboutRole(question.words) : [];
    if (topics.length === 0) return [...role, ...all];
    if (question.topics.some(({ prefersCertifications }) => prefersCertifications)) {
      const right = named.filter(({ page, answered: share }) => page.kind === 'certification' && (share >= sure || isNamed(page, question.words))).map(suggestionOf);
      const isClear = right.length === 1 || (best !== undefined && isNamed(best.page, question.words));
      return isClear ? [...right, ...topics, ...all] : [...topics, ...right, ...all];
    }
    // The page of a certification says what it costs and asks.
    const isOfCertification =
      best?.page.kind === 'certification' &&
      (answered >= meant || isNamed(best.page, question.words)) &&
      !question.topics.some(({ statePart }) => statePart === 'pay' || statePart === 'outlook');
    const leads = question.topics.some(({ leads: isLeading }) => isLeading) || answered < sure || (best?.page.kind === 'page' && !best.isWhole);
    return leads && !isOfCertification ? [...topics, ...all] : [...all.slice(0, 1), ...topics, ...all.slice(1)];
  }

  /** A state was named: its class that was meant, its own page at the part that was asked for, its ladders, then what fits elsewhere. */
  function aboutState({ state, topics, words }: Question, named: readonly Ranked[]): Suggestion[] {
    if (!state) return [];
    const home = index.pages[state.page]!;
    const part = topics.find(({ statePart }) => statePart)?.statePart;
    const classes = named.filter(({ page, answered }) => page.postal === state.postal && page !== home && answered >= meantInState).map(suggestionOf);
    const elsewhere = named.filter(({ page }) => page.postal === undefined).map(suggestionOf);
    const ladders = index.pages
      .filter((page) => isLadder(page) && page.postal === state.postal)
      .sort((a, b) => a.path.length - b.path.length)
      .map((page) => reasoned(page, 'place', state.name));
    const own = reasoned(part ? { ...home, path: `${home.path}#${part}` } : home, 'place', state.name);
    const first = part === 'ladders' && state.hasLadder ? ladders.slice(0, 1) : part === undefined && words.length > 0 ? classes.slice(0, 1) : [];
    return [...first, own, ...classes.slice(0, 1), ...elsewhere.slice(0, 1), ...classes.slice(1, 2), ...ladders.slice(0, 2), ...aboutTopics({ topics }), ...elsewhere.slice(1)];
  }

  function withoutFillers(words: readonly string[]): string[] {
    return words.filter((word) => !vocabulary.fillers.has(word));
  }

  function aboutTopics({ topics }: Pick<Question, 'topics'>): Suggestion[] {
    return topics.map(({ page, words: [name = ''] }) => reasoned(index.pages[page]!, 'topic', name));
  }

  function aboutRole(words: readonly string[]): Suggestion[] {
    const long = writeOut(words, index.shortForms);
    return index.roles.flatMap(({ words: heads, page }) => {
      const head = heads.find((word) => long.includes(word));
      return head === undefined ? [] : [reasoned(index.pages[page]!, 'role', head)];
    });
  }

  function listed(suggestions: readonly Suggestion[], { state, topics }: Question, best: Ranked | undefined): LookupAnswer {
    const once = suggestions.filter(({ page }, at) => suggestions.findIndex((other) => other.page.path === page.path) === at);
    const notes: LookupNote[] = [];
    if (best?.kind === 'other' && once[0]?.page === best.page) notes.push({ kind: 'other-work', title: best.name, page: best.page });
    if (state && !state.hasLadder) notes.push({ kind: 'no-ladder', state: state.name, page: index.pages[state.page]! });
    return { suggestions: once, notes, isGuess: state === undefined && topics.length === 0 && (best?.answered ?? 0) < sure };
  }
}

/** The better of two readings for each page, without those that say little or lie far behind. */
function bestOf(first: readonly Ranked[], second: readonly Ranked[]): Ranked[] {
  const best = new Map<LookupPage, Ranked>();
  for (const ranked of [...first, ...second]) if (ranked.score > (best.get(ranked.page)?.score ?? 0)) best.set(ranked.page, ranked);
  const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.page.label < b.page.label ? -1 : 1));
  return sorted.filter(({ answered, score }) => answered >= least && score >= farBehind * sorted[0]!.score);
}

/** A ladder itself, not one of its classes. */
function isLadder({ path }: LookupPage): boolean {
  return /^\/ladders\/[^/]+\/$/.test(path);
}

/** Whether the letters of a certification stand among the words. */
function isNamed({ label }: LookupPage, words: readonly string[]): boolean {
  return foldWords(label).every((word) => words.includes(word));
}

function suggestionOf({ page, kind, name }: Ranked): Suggestion {
  return reasoned(page, kind, name);
}

function reasoned(page: LookupPage, kind: Suggestion['reason']['kind'], words: string): Suggestion {
  return { page, reason: { kind, words, isRespelled: false } };
}
