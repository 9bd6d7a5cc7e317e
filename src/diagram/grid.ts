import type { Box } from './place.ts';

/** Numbers of grid lines, from 1, as CSS counts them. */
export interface Area {
  rowStart: number;
  columnStart: number;
  rowEnd: number;
  columnEnd: number;
}

export interface Grid {
  /** Sizes of the tracks between the lines, in em. */
  rows: readonly number[];
  columns: readonly number[];
  areaOf(box: Box): Area;
}

/**
 * Turns coordinates into the lines of a grid: every side of every box is one. Tracks may then grow with what they hold,
 * and boxes and lines still meet, since they share the grid line. A box without width or height takes the track that starts there.
 * Refuses (RangeError) a box that was not among those the grid was made of.
 */
export function gridOf(frame: Box, boxes: readonly Box[]): Grid {
  const all = [frame, ...boxes];
  const xs = linesAt(all.flatMap(({ x, width }) => [x, x + width]));
  const ys = linesAt(all.flatMap(({ y, height }) => [y, y + height]));
  const span = (lines: readonly number[], from: number, length: number): [number, number] => {
    const [start, end] = [lines.indexOf(rounded(from)), lines.indexOf(rounded(from + length))];
    if (start < 0 || end < 0) throw new RangeError(`No grid line stands at ${from} or at ${from + length}.`);
    return [start + 1, Math.max(end, start + 1) + 1];
  };
  return {
    rows: tracksBetween(ys),
    columns: tracksBetween(xs),
    areaOf({ x, y, width, height }) {
      const [columnStart, columnEnd] = span(xs, x, width);
      const [rowStart, rowEnd] = span(ys, y, height);
      return { rowStart, columnStart, rowEnd, columnEnd };
    },
  };
}

/** Hundredths of an em: finer lines would only part what belongs together. */
const rounded = (value: number) => Math.round(value * 100) / 100;

const linesAt = (values: readonly number[]) => [...new Set(values.map(rounded))].sort((a, b) => a - b);

const tracksBetween = (lines: readonly number[]) => lines.slice(1).map((line, index) => rounded(line - lines[index]!));
