import type { PlotText } from './chart-plot.ts';
import { placeOn, type Scale } from './chart-scale.ts';

interface End {
  value: number;
  text: string;
}

/** About how much a letter takes, and what lies between a bar and its text, in rem. */
const letter = 0.5;
const between = 0.6;

/** How wide the plot is at the least, in rem, with any width of the drawing and from 40 and 60 rem on: see ChartDrawing.astro. */
const widths = [
  [16.5, undefined],
  [25.8, true],
  [45.8, 'very'],
] as const;

/**
 * Both ends of a range as one text beside its bar, on the side where it fits in the narrowest drawing; nothing where it never
 * fits. One end alone would read as the pay itself, and a text over a bar would hide it.
 */
export function rangeText(from: End, to: End, { row, lane, scale }: { row: number; lane: number; scale: Scale }): PlotText[] {
  const text = from.text === to.text ? from.text : `${from.text}–${to.text}`;
  const needed = text.length * letter + between;
  for (const [width, isWide] of widths)
    for (const [side, value, room] of [
      ['after', to.value, 100 - placeOn(scale, to.value)],
      ['before', from.value, placeOn(scale, from.value)],
    ] as const)
      if ((room / 100) * width >= needed) return [{ row, lane, value, text, side, isWide }];
  return [];
}
