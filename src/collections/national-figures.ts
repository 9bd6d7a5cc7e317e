import { getFigures, getSourceIndex } from './index.ts';
import { site } from './site.ts';

/** The tables of the nation's pay and outlook, with what their receipts and vintages need. */
export async function getNationalTables() {
  return { national: await getFigures('wages-national'), projections: await getFigures('projections-national'), sources: await getSourceIndex(), site };
}
