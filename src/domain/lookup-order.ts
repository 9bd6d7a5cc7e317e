import type { LookupIndex, LookupPage, Suggestion } from './lookup.ts';
import type { Question } from './lookup-question.ts';
import type { Ranked } from './lookup-rank.ts';
import { foldWords, writeOut } from './lookup-words.ts';

/** Below this share of the words a page is a guess; from the second on it is what was meant; a class of a state that was named may answer less. */
export const sure = 0.6;
export const meant = 0.8;
const meantInState = 0.65;
/** A class is meant where so much of its name was typed. */
export const mostOfName = 0.6;
/** From so many words on, fillers and topics apart, a query is the line of an ad. */
const wordsOfAd = 5;

/** Which pages come first: those that fit the words, those that answer what is asked, or those of the state that was named. */
export function orderFor(index: LookupIndex): { aboutTitle: Order; aboutState: Order; aboutTopics(question: Pick<Question, 'topics'>): Suggestion[] } {
  return { aboutTitle, aboutState, aboutTopics };

  /** Titles that fit and the pages that answer what is asked, in the order in which they help. */
  function aboutTitle(question: Question, named: readonly Ranked[]): Suggestion[] {
    const topics = aboutTopics(question);
    // A line of an ad holds a title and much besides: the title leads.
    const inAd =
      question.words.length >= wordsOfAd ? named.filter(({ page, isContained }) => isContained && page.kind === 'title').sort((a, b) => b.name.length - a.name.length) : [];
    if (inAd.length > 0) return [...inAd.map(suggestionOf), ...topics, ...named.map(suggestionOf)];
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
    const leads =
      question.topics.some(({ leads: isLeading }) => isLeading) ||
      answered < sure ||
      (best?.page.kind === 'page' && (!best.isWhole || !question.topics.some(({ page }) => best.page.path.startsWith(index.pages[page]!.path))));
    return leads && !isOfCertification ? [...topics, ...all] : [...all.slice(0, 1), ...topics, ...all.slice(1)];
  }

  /** A state was named: its class that was meant, its own page at the part that was asked for, its ladders, then what fits elsewhere. */
  function aboutState({ state, topics, words }: Question, named: readonly Ranked[]): Suggestion[] {
    if (!state) return [];
    const home = index.pages[state.page]!;
    const part = topics.find(({ statePart }) => statePart)?.statePart;
    const fitting = named.filter(({ page, answered }) => page.postal === state.postal && page !== home && answered >= meantInState);
    const classes = fitting.map(suggestionOf);
    // "Medical records" may be any class of the state: then its ladder says which there are.
    const isClass = fitting[0] !== undefined && fitting[0].covered >= mostOfName;
    const elsewhere = named.filter(({ page }) => page.postal === undefined).map(suggestionOf);
    const ladders = index.pages
      .filter((page) => isLadder(page) && page.postal === state.postal)
      .sort((a, b) => a.path.length - b.path.length)
      .map((page) => reasoned(page, 'place', state.name));
    const own = reasoned(part ? { ...home, path: `${home.path}#${part}` } : home, 'place', state.name);
    const first =
      part === 'ladders' && state.hasLadder
        ? ladders.slice(0, 1)
        : part !== undefined || words.length === 0
          ? []
          : isClass || ladders.length === 0
            ? classes.slice(0, 1)
            : classes.length > 0
              ? ladders.slice(0, 1)
              : [];
    const leading = aboutTopics({ topics: topics.filter(({ leads, statePart }) => leads && statePart === undefined) });
    return [
      ...leading,
      ...first,
      own,
      ...classes.slice(0, 1),
      ...elsewhere.slice(0, 1),
      ...classes.slice(1, 2),
      ...ladders.slice(0, 2),
      ...aboutTopics({ topics }),
      ...elsewhere.slice(1),
    ];
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
}

type Order = (question: Question, named: readonly Ranked[]) => Suggestion[];

/** A ladder itself, not one of its classes. */
export function isLadder({ path }: LookupPage): boolean {
  return /^\/ladders\/[^/]+\/$/.test(path);
}

/** Whether the letters of a certification stand among the words. */
function isNamed({ label }: LookupPage, words: readonly string[]): boolean {
  return foldWords(label).every((word) => words.includes(word));
}

export function suggestionOf({ page, kind, name }: Ranked): Suggestion {
  return reasoned(page, kind, name);
}

function reasoned(page: LookupPage, kind: Suggestion['reason']['kind'], words: string): Suggestion {
  return { page, reason: { kind, words, isRespelled: false } };
}
