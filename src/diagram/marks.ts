import type { Columns } from './columns.ts';
import type { Arrangement } from './order.ts';
import type { Box, Placement } from './place.ts';

/** What stands at one height of the scale. */
export interface Mark {
  /** On the scale: a grade or dollars. */
  height: number;
  box: Box;
  /** From the last plank of the row to the scale; without height, at the middle of the row. */
  guide: Box;
}

/** The scale between two marks. */
export interface Stretch {
  box: Box;
  /** Longer or shorter than the scale says, to keep planks apart or the drawing short. */
  isBroken: boolean;
}

export interface Scale {
  /** From the bottom up, as many as rows. */
  marks: readonly Mark[];
  stretches: readonly Stretch[];
}

/** Where the words of a mark start, to the right of the scale's line, in em. */
const markMargin = 1;

/** The scale to the right of the planks. Nothing of it without one. */
export function scaleOf({ rows: ranked, cells }: Arrangement, { rows, planks, spacing }: Placement, { scale }: Columns): Scale {
  if (!scale || !spacing) return { marks: [], stretches: [] };
  const middles = rows.map(({ top, bottom }) => (top + bottom) / 2);
  const marks = ranked.map(({ height }, row) => {
    const { top, bottom } = rows[row]!;
    const ends = [...planks].filter(([id]) => cells.get(id)!.row === row).map(([, { x, width }]) => x + width);
    const guideX = Math.max(...ends);
    return {
      height: height!,
      box: { x: scale.x + markMargin, y: top, width: scale.width - markMargin, height: bottom - top },
      guide: { x: guideX, y: middles[row]!, width: scale.x - guideX, height: 0 },
    };
  });
  const stretches = spacing.isBroken.map((isBroken, row) => {
    const [low, high] = [middles[row]!, middles[row + 1]!];
    return { isBroken, box: { x: scale.x, y: high, width: scale.width, height: low - high } };
  });
  return { marks, stretches };
}
