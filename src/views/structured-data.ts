import type { Certification } from '../schemas/certification.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Crumb } from './navigation.ts';
import { say } from './words.ts';

/** One schema.org object of a page. Only what the page itself says. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

export function breadcrumbData(crumbs: readonly Crumb[], page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: href ? new URL(href, page).href : page.href })),
  };
}

/** An occupation without pay: pay by state changes each year and stands, with its vintage, on the page. */
export function occupationData(facts: { name: string; description: string; soc?: string | undefined; alternateNames?: readonly string[] | undefined }, page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'Occupation',
    name: facts.name,
    description: facts.description,
    ...(facts.alternateNames?.length ? { alternateName: facts.alternateNames } : {}),
    ...(facts.soc ? { occupationalCategory: facts.soc } : {}),
    mainEntityOfPage: page.href,
  };
}

export function credentialData(facts: Certification, page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'EducationalOccupationalCredential',
    name: facts.name,
    alternateName: [facts.abbreviation, ...(facts.aliases ?? [])],
    description: facts.description,
    credentialCategory: 'certification',
    recognizedBy: { '@type': 'Organization', name: facts.issuer },
    url: page.href,
  };
}

export function termsData(terms: readonly { id: string; facts: GlossaryTerm }[], page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name: 'Glossary',
    url: page.href,
    hasDefinedTerm: terms.map(({ id, facts }) => ({ '@type': 'DefinedTerm', name: facts.term, description: facts.short, url: `${page.href}#${id}` })),
  };
}

export function siteData(page: URL): StructuredData {
  return { '@context': context, '@type': 'WebSite', name: say('site.name'), url: page.href, description: say('home.description') };
}
