import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as shapes, type CollectionName } from './schemas/index.ts';

/** Binds each folder of content/ to its schema. The same schemas serve src/checks, which speaks first and in our words. */
function bind<K extends CollectionName>(name: K) {
  const { folder, format, schema } = shapes[name];
  return defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: `*.${format}`, generateId: ({ entry }) => entry.slice(0, -(format.length + 1)) }),
    schema: schema as (typeof shapes)[K]['schema'],
  });
}

export const collections = {
  ladders: bind('ladders'),
  titles: bind('titles'),
  occupations: bind('occupations'),
  certifications: bind('certifications'),
  certificationGroups: bind('certificationGroups'),
  guides: bind('guides'),
  glossary: bind('glossary'),
  states: bind('states'),
  sources: bind('sources'),
  figures: bind('figures'),
};
