import type { Rule } from '../rule.ts';
import { aliasSlugs } from './alias-slugs.ts';
import { certificationOrder } from './certification-order.ts';
import { dates } from './dates.ts';
import { deadLinks } from './dead-links.ts';
import { duplicateNames } from './duplicate-names.ts';
import { emptyFolders } from './empty-folders.ts';
import { figureRows } from './figure-rows.ts';
import { fileNames } from './file-names.ts';
import { heightScale } from './height-scale.ts';
import { ladderCycles } from './ladder-cycles.ts';
import { ladderSteps } from './ladder-steps.ts';
import { payOrder } from './pay-order.ts';
import { percentages } from './percentages.ts';
import { sourcedBlocks } from './sourced-blocks.ts';
import { sums } from './sums.ts';
import { unknownIds } from './unknown-ids.ts';
import { unreachableRungs } from './unreachable-rungs.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';
import { unusedSources } from './unused-sources.ts';

/** Every rule across files, in the order in which a reader would want to mend. */
export const rules: readonly Rule[] = [
  emptyFolders,
  fileNames,
  duplicateNames,
  aliasSlugs,
  unknownIds,
  ladderSteps,
  ladderCycles,
  unreachableRungs,
  payOrder,
  heightScale,
  certificationOrder,
  figureRows,
  sums,
  percentages,
  dates,
  deadLinks,
  sourcedBlocks,
  unsourcedNumbers,
  unusedSources,
];
