import type { Ladder } from '../domain/ladder.ts';
import type { LookupIndex, LookupName, LookupPage, NameKind } from '../domain/lookup.ts';
import { foldWords, writeOut } from '../domain/lookup-words.ts';
import { packIndex, type LookupFile } from '../domain/lookup-file.ts';
import { certificationPath, ladderPath, occupationPath, rungPath, statePath, termPath, titlePath } from '../domain/paths.ts';
import type { Certification } from '../schemas/certification.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { Search } from '../schemas/search.ts';
import type { State } from '../schemas/state.ts';
import type { Title } from '../schemas/title.ts';
import { say, wordGroups, type InterfaceWords } from './words.ts';

interface Entry<T> {
  id: string;
  facts: T;
}

export interface Findable {
  titles: readonly Entry<Title>[];
  ladders: readonly Ladder[];
  certifications: readonly Entry<Certification>[];
  states: readonly Entry<State>[];
  occupations: readonly Entry<Occupation>[];
  glossary: readonly Entry<GlossaryTerm>[];
  guides: readonly Entry<Guide>[];
  search: Search;
}

/** A page with its names; names that say the same twice are kept once. */
interface Named extends LookupPage {
  names: readonly (readonly [NameKind, readonly (string | undefined)[] | undefined])[];
}

/** Pages that no file of content stands for, with their labels, and guides whose address is not their id. */
const pagesWithoutGuide = [
  ['/plan/', 'plan.title'],
  ['/ladders/compare/', 'compare.title'],
] as const;
const guidePaths: Readonly<Record<string, string>> = { 'certification-bodies': '/certifications/bodies/' };

/** All names that lead somewhere. Refuses (Error) an address in content/search.yaml that no page of the index has. */
export function lookupIndex({ titles, ladders, certifications, states, occupations, glossary, guides, search }: Findable): LookupIndex {
  const named: Named[] = [
    ...titles.map(({ id, facts }): Named => ({
      path: titlePath(id),
      label: facts.title,
      kind: 'title',
      names: [
        ['also', facts.aliases],
        ['spanish', facts.spanish],
        ['typed', facts.searchNames],
        ['other', facts.family === 'other' ? [facts.title] : []],
      ],
    })),
    ...certifications.map(({ id, facts }): Named => ({
      path: certificationPath(id),
      label: facts.abbreviation,
      kind: 'certification',
      note: facts.name,
      names: [
        ['name', [facts.name]],
        ['once', facts.aliases?.filter((alias) => facts.formerly?.includes(alias))],
        ['also', facts.aliases?.filter((alias) => !facts.formerly?.includes(alias))],
        ['typed', facts.searchNames],
      ],
    })),
    ...ladders.flatMap((ladder) => ladderPages(ladder)),
    ...states.map(({ facts }): Named => ({ path: statePath(facts.postal), label: facts.name, kind: 'state', postal: facts.postal, names: [['short', [facts.postal]]] })),
    ...occupations.map(({ id, facts }): Named => ({
      path: occupationPath(id),
      label: facts.title,
      kind: 'page',
      names: [
        ['also', [facts.plainName]],
        ['short', [facts.kind === 'directory' ? undefined : facts.soc]],
        ['typed', facts.searchNames],
      ],
    })),
    ...glossary.map(({ id, facts }): Named => ({
      path: termPath(id),
      label: facts.term,
      kind: 'page',
      names: [
        ['short', [facts.abbreviation]],
        ['also', facts.aliases],
        ['typed', facts.searchNames],
      ],
    })),
    ...guides.map(({ id, facts }): Named => ({
      path: guidePaths[id] ?? `/${id}/`,
      label: facts.title,
      kind: 'page',
      names: [
        ['name', [id === 'certification-bodies' ? undefined : say(`nav.${id}`)]],
        ['typed', facts.searchNames],
      ],
    })),
    ...pagesWithoutGuide.map(([path, label]): Named => ({ path, label: say(label), kind: 'page', names: [] })),
  ];
  const pages = named.map(({ path, label, kind, note, postal }): LookupPage => ({ path, label, kind, ...(note ? { note } : {}), ...(postal ? { postal } : {}) }));
  const places = new Map(pages.map(({ path }, place) => [path, place]));
  const placeOf = (path: string) => places.get(path) ?? refuse(path);
  const names = [
    ...named.flatMap((page, at) => namesOf(page, at, search.shortForms)),
    ...search.otherWork.flatMap(({ page, names: titlesThere }) => titlesThere.map((words): LookupName => ({ words, page: placeOf(page), kind: 'other' }))),
  ];
  const homes = new Set(ladders.filter(({ facts }) => facts.kind === 'state' && facts.standing !== 'history' && facts.standing !== 'related').map(({ facts }) => facts.place));
  return {
    pages,
    names,
    states: states.map(({ facts }) => ({ postal: facts.postal, name: facts.name, page: placeOf(statePath(facts.postal)), hasLadder: homes.has(facts.postal) })),
    topics: search.topics.map(({ words, page, statePart, leads, prefersCertifications }) => ({ words, page: placeOf(page), statePart, leads, prefersCertifications })),
    roles: search.roles.map(({ page, words }) => ({ words, page: placeOf(page) })),
    shortForms: search.shortForms,
    translations: search.translations,
    fillers: search.fillers,
  };
}

function ladderPages({ id, facts }: Ladder): Named[] {
  const place = facts.place === 'US' ? {} : { postal: facts.place };
  return [
    { path: ladderPath(id), label: facts.title, kind: 'rung', ...place, names: [['also', facts.aliases]] },
    ...facts.rungs.map((rung): Named => ({
      path: rungPath(id, rung.id),
      label: rung.title,
      kind: 'rung',
      note: facts.jurisdiction,
      ...place,
      names: [
        ['also', rung.alsoCalled],
        ['short', [rung.code]],
      ],
    })),
  ];
}

/**
 * The label first, so that it is the reason where another name would do as well. A title of other work is known as that only. A name
 * that the search cannot tell from an earlier one of the page is left out: "HIM Tech" beside "Health Information Management Technician".
 */
function namesOf({ label, names }: Named, page: number, shortForms: Search['shortForms']): LookupName[] {
  const isOther = names.some(([kind, list]) => kind === 'other' && list?.includes(label));
  const seen = new Set<string>();
  const isNew = (words: string): boolean => {
    const key = writeOut(foldWords(words), shortForms).sort().join(' ');
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const all: LookupName[] = [{ words: label, page, kind: isOther ? 'other' : 'name' }];
  isNew(label);
  for (const [kind, list] of names) for (const words of list ?? []) if (words !== undefined && isNew(words)) all.push({ words, page, kind });
  return all;
}

function refuse(path: string): never {
  throw new Error(`content/search.yaml names ${path}, which the title lookup does not know as a page.`);
}

/** The index as the browser fetches it, with the labels that suggestions need: no page has to embed them. */
export function lookupFile(findable: Findable): LookupFile & { words: InterfaceWords } {
  return { ...packIndex(lookupIndex(findable)), words: wordGroups(['lookup']) };
}
