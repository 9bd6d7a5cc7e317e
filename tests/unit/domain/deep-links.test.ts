import { describe, expect, test } from 'vitest';
import { slugOf, slugsOf, typedSlugsOf } from '../../../src/domain/alias-slugs.ts';
import { deepLinks, type NamedContent } from '../../../src/domain/deep-links.ts';

describe('the slug of a name', () => {
  test.each([
    ['ROI Specialist', 'roi-specialist'],
    ['Técnico de Información Médica', 'tecnico-de-informacion-medica'],
    ['Medical Records & Health Information, level A', 'medical-records-health-information-level-a'],
    ["Director's Aide", 'directors-aide'],
    ['Director’s Aide', 'directors-aide'],
    ['ICD-10 Coder ', 'icd-10-coder'],
    ['?!', ''],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('is given with and without what stands in brackets', () => {
    expect(slugsOf('Health Information (HIM) Director')).toEqual(['health-information-him-director', 'health-information-director']);
    expect(slugsOf('(?)')).toEqual([]);
    expect(slugsOf('39000')).toEqual([]);
  });

  test('is none for a question', () => {
    expect(['How to become a coder', 'is coding hard', 'Coder pay?', '¿Qué hace un codificador?'].flatMap(slugsOf)).toEqual([]);
    expect(slugsOf('IS Analyst')).toEqual(['is-analyst']);
  });

  test('is none for a long run of typed words', () => {
    expect(typedSlugsOf('job where you keep patient records')).toEqual([]);
    expect(typedSlugsOf('job with records')).toEqual(['job-with-records']);
  });
});

type Named = Partial<{ title: string; aliases: string[]; spanish: string[]; searchNames: string[]; kind: string; plainName: string; abbreviation: string; name: string }>;

/** Content of which only the names matter. */
function content(
  named: { [K in 'titles' | 'occupations' | 'certifications' | 'guides']?: Record<string, Named> } & Partial<Pick<NamedContent, 'ladders' | 'otherWork'>>,
): NamedContent {
  const entries = (of: Record<string, Named> = {}) => Object.entries(of).map(([id, facts]) => ({ id, facts }));
  const { titles, occupations, certifications, guides, ladders = [], otherWork = [] } = named;
  return {
    titles: entries(titles),
    occupations: entries(occupations),
    certifications: entries(certifications),
    guides: entries(guides),
    ladders,
    otherWork,
  } as unknown as NamedContent;
}

const targets = (named: Parameters<typeof content>[0]) => Object.fromEntries(deepLinks(content(named)).map(({ slug, path }) => [slug, path]));
const ladder = (id: string, ...rungs: string[]) => ({ id, facts: { title: id, rungs: rungs.map((title, index) => ({ id: `r${index}`, title })) } });

describe('deep links', () => {
  test('lead from every other name of a title to its page, and not from its own', () => {
    expect(targets({ titles: { coder: { title: 'Coder', aliases: ['Medical Coder'], spanish: ['Codificador'], searchNames: ['coding job'] } } })).toEqual({
      'medical-coder': '/titles/coder/',
      codificador: '/titles/coder/',
      'coding-job': '/titles/coder/',
    });
  });

  test('leave out what is the page of another title', () => {
    expect(targets({ titles: { coder: { title: 'Coder', searchNames: ['file clerk'] }, 'file-clerk': { title: 'File Clerk' } } })).toEqual({});
  });

  test('take an occupation, a credential and a class where no title has the name', () => {
    expect(
      targets({
        titles: { coder: { title: 'Coder', aliases: ['CCS'] } },
        occupations: { managers: { title: 'Managers', kind: 'current', plainName: 'Manager' } },
        certifications: { ccs: { abbreviation: 'CCS', name: 'Coding Specialist' } },
        ladders: [ladder('wi', 'Manager', 'Nosologist')],
      }),
    ).toEqual({ ccs: '/titles/coder/', managers: '/job/managers/', manager: '/job/managers/', 'coding-specialist': '/certifications/ccs/', nosologist: '/ladders/wi/r1/' });
  });

  test('do not lead from the plain name of a job to an occupation that is history', () => {
    expect(targets({ occupations: { old: { title: 'Technicians (former occupation)', kind: 'former', plainName: 'Technician' } } })).toEqual({
      'technicians-former-occupation': '/job/old/',
      technicians: '/job/old/',
    });
  });

  test('leave out a class name that several rungs have', () => {
    expect(targets({ ladders: [ladder('wi', 'Clerk'), ladder('de', 'Clerk', 'Clerk (Coder)')] })).toEqual({ 'clerk-coder': '/ladders/de/r1/' });
  });

  test('lead from other work to the page that counts it, and name that page', () => {
    const named = content({
      guides: { wages: { title: 'Wages' } },
      otherWork: [
        { page: '/wages/#time', names: ['Actuary'] },
        { page: '/plan/', names: ['Planner'] },
        { page: '/titles/', names: ['Surgeon'] },
      ],
    });
    expect(deepLinks(named)).toEqual([
      { slug: 'actuary', path: '/wages/#time', title: 'Wages' },
      { slug: 'planner', path: '/plan/', title: '/plan/' },
    ]);
  });
});
