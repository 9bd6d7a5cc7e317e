import { readCorpus } from '../../../src/checks/corpus.ts';
import { readContentFiles } from '../../../src/checks/run.ts';
import { resolveAssumptions } from '../../../src/domain/assumptions.ts';
import { Figures } from '../../../src/domain/figures.ts';
import { Ladder } from '../../../src/domain/ladder.ts';
import type { Network } from '../../../src/domain/network.ts';

/** The content of the site as the pure model takes it. Tests read their numbers from here and never repeat them. */
export const { corpus } = readCorpus(readContentFiles());

export const ladders = corpus.ladders.map(({ id, data }) => new Ladder(id, data));

export const network: Network = {
  ladders,
  certifications: corpus.certifications.map(({ id, data }) => ({ id, ...data })),
  groups: new Map(corpus.certificationGroups.map(({ id, data }) => [id, data.members])),
};

const figures = new Map(corpus.figures.map(({ id, data }) => [id, new Figures(id, data)]));

export const assumptionFacts = corpus.single.assumptions!.data;
export const assumptions = resolveAssumptions(assumptionFacts, (id) => figures.get(id)!);

export function ladderOf(id: string): Ladder {
  return ladders.find((ladder) => ladder.id === id)!;
}

export const certificationOf = (id: string) => network.certifications.find((certification) => certification.id === id)!;
