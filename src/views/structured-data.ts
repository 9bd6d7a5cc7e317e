import type { Certification } from '../schemas/certification.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Crumb } from './navigation.ts';
import type { QuestionView } from './questions.ts';
import { say } from './words.ts';

/** One schema.org object of a page. Only what the page itself shows, word for word: tests/site/structured-data.test.ts compares. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

export function breadcrumbData(crumbs: readonly Crumb[], page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: href ? new URL(href, page).href : page.href })),
  };
}

/** What the statistics of the United States count an occupation as. The address names the code set; codes alone would mean nothing abroad. */
const codeSet = 'https://www.bls.gov/soc/2018/';

interface OccupationFacts {
  name: string;
  /** A sentence that the page shows. */
  description: string;
  alternateNames?: readonly string[] | undefined;
  soc?: string | undefined;
  /** Name of the code, where the page shows it. */
  socTitle?: string | undefined;
}

/** An occupation without pay: pay by state changes each year and stands, with its vintage, on the page. */
export function occupationData({ name, description, alternateNames, soc, socTitle }: OccupationFacts, page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'Occupation',
    name,
    description,
    ...(alternateNames?.length ? { alternateName: alternateNames } : {}),
    ...(soc ? { occupationalCategory: { '@type': 'CategoryCode', codeValue: soc, ...(socTitle ? { name: socTitle } : {}), inCodeSet: codeSet } } : {}),
    mainEntityOfPage: page.href,
  };
}

export function credentialData(facts: Certification, page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'EducationalOccupationalCredential',
    name: facts.name,
    alternateName: [facts.abbreviation, ...(facts.aliases ?? [])],
    description: facts.lead,
    credentialCategory: 'certification',
    recognizedBy: { '@type': 'Organization', name: facts.issuer },
    url: page.href,
  };
}

export function termsData(name: string, terms: readonly { id: string; facts: GlossaryTerm }[], page: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name,
    url: page.href,
    hasDefinedTerm: terms.map(({ id, facts }) => ({ '@type': 'DefinedTerm', name: facts.term, description: facts.short, url: `${page.href}#${id}` })),
  };
}

export function questionsData(questions: readonly Pick<QuestionView, 'question' | 'answer'>[]): StructuredData {
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })),
  };
}

/** The site and its search. `search` is the address of the search page; the part in braces is the form that schema.org gives. */
export function siteData(page: URL, search: URL): StructuredData {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: say('site.name'),
    url: page.href,
    description: say('home.lead'),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search.href}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
