import type { LadderContext } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import { levelsFromTheTop } from '../domain/levels.ts';
import { comparisonPath, ladderPath } from '../domain/paths.ts';
import type { Level } from '../schemas/shared.ts';
import { formatList } from './format.ts';
import { hrefTo } from './href.ts';
import { ladderView, type LadderView, type Plank } from './ladder.ts';
import type { Receipt } from './receipts.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

/** One ladder as a column: its planks sorted into the levels that all columns share. */
export interface CompareColumn {
  id: string;
  title: string;
  subtitle: string;
  href: string;
  receipt: Receipt;
  cells: readonly { level: Level; planks: readonly Plank[] }[];
}

export interface CompareView {
  /** From the top down. */
  levels: readonly { level: Level; name: string }[];
  columns: readonly CompareColumn[];
  ladders: readonly LadderView[];
}

/** Ladders side by side: the same level stands at the same height in every column. */
export function compareView(ladders: readonly Ladder[], context: LadderContext): CompareView {
  const views = ladders.map((ladder) => ladderView(ladder, context));
  return {
    levels: levelsFromTheTop.map((level) => ({ level, name: say(`level.${level}`) })),
    ladders: views,
    columns: views.map((view) => ({
      id: view.id,
      title: view.jurisdiction,
      subtitle: view.series,
      href: hrefTo(ladderPath(view.id)),
      receipt: view.receipts[0]!,
      cells: levelsFromTheTop.map((level) => ({ level, planks: view.planks.filter((plank) => plank.level === level) })),
    })),
  };
}

/** Links to the comparisons that have a page of their own. */
export function preparedComparisons(sets: readonly (readonly string[])[], ladders: readonly Ladder[]): LinkView[] {
  return sets.map((ids) => ({ href: hrefTo(comparisonPath(ids)), label: comparisonTitle(ids, ladders) }));
}

/** "New York, Delaware and Wisconsin" */
export function comparisonTitle(ids: readonly string[], ladders: readonly Ladder[]): string {
  return formatList(ids.flatMap((id) => ladders.filter((ladder) => ladder.id === id).map((ladder) => ladder.facts.jurisdiction)));
}
