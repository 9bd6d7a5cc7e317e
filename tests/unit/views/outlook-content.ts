import { Figures } from '../../../src/domain/figures.ts';
import { corpus } from '../domain/real-content.ts';

/** A table of the real content. Refuses (Error) an id that content/figures does not have. */
export function figures(id: string): Figures {
  const entry = corpus.figures.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no table ${id}.`);
  return new Figures(id, entry.data);
}

export const sources = new Map(corpus.sources.map(({ id, data }) => [id, data]));

export const states = corpus.states.map(({ data }) => ({ facts: data }));
