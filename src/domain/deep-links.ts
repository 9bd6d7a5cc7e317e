import type { Certification } from '../schemas/certification.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { Search } from '../schemas/search.ts';
import type { Title } from '../schemas/title.ts';
import { slugsOf, typedSlugsOf } from './alias-slugs.ts';
import { certificationPath, guidePath, occupationPath, rungPath, titlePath } from './paths.ts';

/** An address below /titles/ that nobody printed but anybody may guess, and the page that it means. */
export interface DeepLink {
  slug: string;
  /** Address of the right page, below the base path. */
  path: string;
  /** Name of the right page. */
  title: string;
}

interface Entry<T> {
  id: string;
  facts: T;
}

/** All content that has names. */
export interface NamedContent {
  titles: readonly Entry<Title>[];
  occupations: readonly Entry<Occupation>[];
  certifications: readonly Entry<Certification>[];
  ladders: readonly Entry<{ title: string; rungs: readonly { id: string; title: string }[] }>[];
  guides: readonly Entry<{ title: string }>[];
  otherWork: Search['otherWork'];
}

/** One name of a title, with the place in its file where it stands. */
export interface TitleName {
  key: readonly [key: 'title'] | readonly [key: 'aliases' | 'spanish' | 'searchNames', index: number];
  name: string;
  slugs: readonly string[];
}

export function titleNames(facts: Title): TitleName[] {
  const listed = (key: 'aliases' | 'spanish') => (facts[key] ?? []).map((name, index): TitleName => ({ key: [key, index], name, slugs: slugsOf(name) }));
  return [
    { key: ['title'], name: facts.title, slugs: slugsOf(facts.title) },
    ...listed('aliases'),
    ...listed('spanish'),
    ...(facts.searchNames ?? []).map((name, index): TitleName => ({ key: ['searchNames', index], name, slugs: typedSlugsOf(name) })),
  ];
}

/**
 * Every guessable address: names of titles first, then of occupations, certifications, classes of ladders, and other work.
 * The first claim to a slug wins (src/checks refuses two titles that claim one); a slug that is a title's own page is none.
 */
export function deepLinks(content: NamedContent): DeepLink[] {
  const own = new Set(content.titles.map(({ id }) => id));
  const links = new Map<string, DeepLink>();
  const claims = [...titleClaims(content), ...occupationClaims(content), ...certificationClaims(content), ...rungClaims(content), ...otherWorkClaims(content)];
  for (const claim of claims) if (!own.has(claim.slug) && !links.has(claim.slug)) links.set(claim.slug, claim);
  return [...links.values()];
}

function titleClaims({ titles }: NamedContent): DeepLink[] {
  return titles.flatMap(({ id, facts }) => titleNames(facts).flatMap(({ slugs }) => slugs.map((slug) => ({ slug, path: titlePath(id), title: facts.title }))));
}

/** The plain name of an occupation that is only history is often a title of today; it claims no address. */
function occupationClaims({ occupations }: NamedContent): DeepLink[] {
  return occupations.flatMap(({ id, facts }) => {
    const names = facts.kind === 'current' ? [facts.title, facts.plainName] : [facts.title];
    const slugs = [...names.flatMap(slugsOf), ...(facts.searchNames ?? []).flatMap(typedSlugsOf)];
    return slugs.map((slug) => ({ slug, path: occupationPath(id), title: facts.title }));
  });
}

function certificationClaims({ certifications }: NamedContent): DeepLink[] {
  return certifications.flatMap(({ id, facts }) => {
    const slugs = [...[facts.abbreviation, facts.name, ...(facts.aliases ?? [])].flatMap(slugsOf), ...(facts.searchNames ?? []).flatMap(typedSlugsOf)];
    return slugs.map((slug) => ({ slug, path: certificationPath(id), title: facts.title }));
  });
}

/** Classes whose name no other rung of any ladder has: a name that several employers use means none of them. */
function rungClaims({ ladders }: NamedContent): DeepLink[] {
  const claims = ladders.flatMap(({ id, facts }) =>
    facts.rungs.flatMap((rung) => slugsOf(rung.title).map((slug) => ({ slug, path: rungPath(id, rung.id), title: `${rung.title}, ${facts.title}` }))),
  );
  const counts = new Map<string, number>();
  for (const { slug } of claims) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return claims.filter(({ slug }) => counts.get(slug) === 1);
}

/** The list of titles itself is no answer to the name of a job that is not on it: there the page for wrong addresses says more. */
function otherWorkClaims(content: NamedContent): DeepLink[] {
  const names = new Map([
    ...content.guides.map(({ id, facts }): [string, string] => [guidePath(id), facts.title]),
    ...content.titles.map(({ id, facts }): [string, string] => [titlePath(id), facts.title]),
    ...content.occupations.map(({ id, facts }): [string, string] => [occupationPath(id), facts.title]),
    ...content.certifications.map(({ id, facts }): [string, string] => [certificationPath(id), facts.title]),
  ]);
  const answering = content.otherWork.filter(({ page }) => page !== '/titles/');
  return answering.flatMap(({ page, names: typed }) => typed.flatMap(slugsOf).map((slug) => ({ slug, path: page, title: names.get(page.split('#')[0]!) ?? page })));
}
