import facts from '../../content/assumptions.yaml';
import { resolveAssumptions, type Assumptions } from '../domain/assumptions.ts';
import { MissingFigureError } from '../domain/figures.ts';
import type { Assumptions as AssumptionFacts } from '../schemas/assumptions.ts';
import { getFigureTables } from './index.ts';

/** What plans assume, with the values that stand in tables of figures filled in. */
export async function getAssumptions(): Promise<Assumptions> {
  const tables = await getFigureTables();
  return resolveAssumptions(facts as AssumptionFacts, (id) => tables.find((table) => table.id === id) ?? missing(id));
}

function missing(id: string): never {
  throw new MissingFigureError(`There is no table of figures named ${id}.`);
}
