import type { Layout } from '../../../src/diagram/layout.ts';
import type { Box } from '../../../src/diagram/place.ts';

const number = (value: number) => value.toFixed(1);
const boxText = ({ x, y, width, height }: Box) => `${number(x)} ${number(y)}  ${number(width)} × ${number(height)}`;
const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]);

/** A layout as text, in em, for people who review a change of it. */
export function layoutText({ width, height, columnCount, cells, planks, doors, labels, lines, rails, scale }: Layout): string {
  return [
    `frame ${number(width)} × ${number(height)}, columns ${columnCount}`,
    ...section(
      'planks (row/column: x y  width × height)',
      [...planks].map(([id, box]) => `${id} ${cells.get(id)!.row}/${cells.get(id)!.column}: ${boxText(box)}`),
    ),
    ...section(
      'doors',
      [...doors].map(([id, box]) => `${id}: ${boxText(box)}`),
    ),
    ...section(
      'words of steps',
      [...labels].map(([id, box]) => `${id}: ${boxText(box)}`),
    ),
    ...section(
      'steps',
      lines.map(({ from, to, points }) => `${from} → ${to}: ${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join(', ')}`),
    ),
    ...section(
      'rails',
      rails.map(({ box, insetAtTop, insetAtFoot, rungs }) => `${boxText(box)}, inset ${number(insetAtTop)} to ${number(insetAtFoot)}, plain rungs ${rungs.length}`),
    ),
    ...section(
      'scale',
      scale.marks.map(({ height: mark, guide }, row) => `${mark} at ${number(guide.y)}${scale.stretches[row]?.isBroken ? ', not to scale above' : ''}`),
    ),
    '',
  ].join('\n');
}
