import { assumptionsSchema } from './assumptions.ts';
import { certificationGroupSchema } from './certification-group.ts';
import { certificationSchema } from './certification.ts';
import { exceptionsSchema } from './exceptions.ts';
import { figuresSchema } from './figures.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { interfaceWordsSchema } from './interface-words.ts';
import { ladderSchema } from './ladder.ts';
import { occupationSchema } from './occupation.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { stateSchema } from './state.ts';
import { titleSchema } from './title.ts';

/** Every folder of content, its file type and the shape of its files. The site and the content check read the same list. */
export const collections = {
  ladders: { folder: 'ladders', format: 'mdx', schema: ladderSchema },
  titles: { folder: 'titles', format: 'mdx', schema: titleSchema },
  occupations: { folder: 'occupations', format: 'mdx', schema: occupationSchema },
  certifications: { folder: 'certifications', format: 'mdx', schema: certificationSchema },
  certificationGroups: { folder: 'certification-groups', format: 'yaml', schema: certificationGroupSchema },
  guides: { folder: 'guides', format: 'mdx', schema: guideSchema },
  glossary: { folder: 'glossary', format: 'mdx', schema: glossarySchema },
  states: { folder: 'states', format: 'yaml', schema: stateSchema },
  sources: { folder: 'sources', format: 'yaml', schema: sourceSchema },
  figures: { folder: 'figures', format: 'yaml', schema: figuresSchema },
  words: { folder: 'words', format: 'yaml', schema: interfaceWordsSchema },
} as const;

/** Single files at the top of the content folder. */
export const singles = { site: siteSchema, exceptions: exceptionsSchema, assumptions: assumptionsSchema, search: searchSchema } as const;

export type CollectionName = keyof typeof collections;
export type SingleName = keyof typeof singles;
