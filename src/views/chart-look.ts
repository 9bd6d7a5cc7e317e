import type { Drawn } from './chart-drawn.ts';
import type { LinesPlot, RowsPlot } from './chart-plot.ts';

/** Outlines of the marks around 0, about ten pixels wide: disc, square, triangle, diamond, ring of a house, beam. */
const marks = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4h8v8h-8z',
  'M0-5.4 5.2 3.8h-10.4z',
  'M0-5.8 5.8 0 0 5.8-5.8 0z',
  'M-4.5 4.5v-5L0-5.5l4.5 5v5z',
  'M-5.5-2h11v4h-11z',
];
const dashes: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3], [14, 4], [4, 2]];

/** Six marks and six dashes, then from the start again: more lines than that nobody tells apart. */
export const markOf = (number: number): string => marks[number % marks.length]!;
export const dashOf = (number: number): readonly number[] => dashes[number % dashes.length]!;

/** The key of a drawing: each look with the sign that stands for it. */
export function keyParts({ key }: Pick<RowsPlot | LinesPlot, 'key'>): Drawn[] {
  return key.map(({ look, swatch }) => ({
    tag: 'li',
    parts: [
      {
        tag: 'svg',
        attributes: { viewBox: '0 0 32 14', width: 32, height: 14, 'aria-hidden': 'true', 'data-tone': look.tone },
        parts: swatchParts(swatch, look.number),
      },
      { tag: 'span', text: look.label },
    ],
  }));
}

function swatchParts(swatch: RowsPlot['key'][number]['swatch'], number: number): Drawn[] {
  const mark: Drawn = { tag: 'path', attributes: { class: 'mark', d: markOf(number), transform: 'translate(16 7)' } };
  switch (swatch) {
    case 'mark':
      return [mark];
    case 'line':
      return [{ tag: 'path', attributes: { class: 'line', d: 'M0 7h32', 'stroke-dasharray': dashOf(number).join(' ') } }, mark];
    case 'stroke':
      return [{ tag: 'path', attributes: { class: 'stroke', d: 'M16 0v14' } }];
    default:
      return [{ tag: 'rect', attributes: { class: 'bar', 'data-fill': swatch, x: 1, y: 1, width: 30, height: 12 } }];
  }
}
