import type { Rails } from '../diagram/rails.ts';

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Light falls on the left of the rails, this far from their middle, in em. */
const shineOffset = 0.15;

/** The rails and rungs of one ladder as paths of SVG, in em of its box. */
export function pathsOf({ box, insetAtTop, insetAtFoot, rungs }: Rails): { viewBox: string; rails: string; shine: string; rungs: string } {
  const [width, height] = [hundredths(box.width), hundredths(box.height)];
  const insetOf = (y: number) => hundredths(insetAtTop + ((insetAtFoot - insetAtTop) * y) / box.height);
  const [top, foot] = [insetOf(0), insetOf(box.height)];
  const bothRails = (offset: number) =>
    [
      [foot, top],
      [width - foot, width - top],
    ]
      .map(([low, high]) => `M${hundredths(low! + offset)} ${height} ${hundredths(high! + offset)} 0`)
      .join('');
  return {
    viewBox: `0 0 ${width} ${height}`,
    rails: bothRails(0),
    shine: bothRails(-shineOffset),
    rungs: rungs.map((y) => `M${insetOf(y)} ${hundredths(y)}H${hundredths(width - insetOf(y))}`).join(''),
  };
}
