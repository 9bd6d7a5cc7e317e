import type { Certification } from '../schemas/certification.ts';
import type { Rung, Step } from '../schemas/ladder.ts';
import type { RungRef } from './candidate.ts';
import type { QualificationContext } from './meets.ts';

/** What the planner needs of a rung, so that the browser need not carry duties and pay. Every Rung is one. */
export type RungOutline = Pick<Rung, 'id' | 'level' | 'track' | 'qualification' | 'source'>;
export type StepOutline = Pick<Step, 'from' | 'to' | 'kind' | 'asks' | 'source'>;

/** What the planner needs of a ladder. Every Ladder is one. */
export interface LadderOutline {
  id: string;
  facts: { rungs: readonly RungOutline[]; steps: readonly StepOutline[] };
}

/** What the planner needs of a certification. Every Certification with its id is one. */
export type CertificationOutline = Pick<Certification, 'status' | 'routes' | 'fees'> & { id: string };

/** Everything that somebody can climb by. The order of the lists never matters. */
export interface Network {
  ladders: readonly LadderOutline[];
  certifications: readonly CertificationOutline[];
  /** Members of each certification group, by id. */
  groups: ReadonlyMap<string, readonly string[]>;
}

/** A question names a ladder or rung that the network does not have. */
export class UnknownPlaceError extends Error {
  override name = 'UnknownPlaceError';
}

/** A rung of the network. Refuses (UnknownPlaceError) a ladder or rung that is not there. */
export function rungOf(ladders: readonly LadderOutline[], { ladder, rung }: RungRef): RungOutline {
  const found = ladders.find(({ id }) => id === ladder)?.facts.rungs.find(({ id }) => id === rung);
  if (!found) throw new UnknownPlaceError(`There is no rung ${ladder}/${rung}.`);
  return found;
}

/** Where the qualification of a rung stands. */
export const contextOf = (groups: Network['groups'], { ladder, rung }: RungRef): QualificationContext => ({ groups, ladder, scope: `${ladder}/${rung}` });

/** Orders ids the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
