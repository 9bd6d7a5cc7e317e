import { percent, textAt, type Drawn } from './chart-drawn.ts';
import { dashOf, markOf } from './chart-look.ts';
import type { Line, LinesPlot } from './chart-plot.ts';
import { placeOn } from './chart-scale.ts';

/** Height of one line of a label at the end of a line of the chart, and of the whole drawing, in rem: see the style of the component. */
const labelLine = 1.1;
const drawingHeight = 20;
/** Letters that fit in one line of such a label. */
const lineLength = 18;

/** Lines as SVG in percents; numbers at the left, years below, each line's name and newest number at its right end. */
export function linesParts(plot: LinesPlot): Drawn[] {
  const x = (year: number) => placeOn(plot.years, year);
  const y = (value: number) => 100 - placeOn(plot.scale, value);
  return [
    {
      tag: 'div',
      attributes: { class: 'plot', 'data-plot': '' },
      parts: [
        { tag: 'svg', attributes: { class: 'sketch', width: '100%', height: '100%' }, parts: shapesOf(plot, x, y) },
        ...plot.scale.ticks.map(({ value, text }) => textAt('tick up', text, { y: y(value) })),
        // Where there is little width every other year stays, the newest among them.
        ...plot.years.ticks.map(({ value, text }, index, { length }) =>
          textAt('tick', text, { x: x(value), 'data-wide': length > 4 && (length - index) % 2 === 0 ? '' : undefined }),
        ),
        ...plot.bands.map(({ from, to, letter }) => textAt('band-letter', letter, { x: x((from + to) / 2) })),
        ...plot.references.map(({ value, text }) => textAt('value', text, { x: 0, y: y(value), 'data-side': 'over' })),
        ...endLabels(plot, y).map((label) => endLabel(label, plot.lines.length === 1)),
      ],
    },
  ];
}

function shapesOf(plot: LinesPlot, x: (year: number) => number, y: (value: number) => number): Drawn[] {
  const across = (name: string, value: number): Drawn => ({ tag: 'line', attributes: { class: name, x1: '0%', x2: '100%', y1: percent(y(value)), y2: percent(y(value)) } });
  const pathOf = (points: Line['stretches'][number]) =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${Number(x(point.x).toFixed(2))} ${Number(y(point.y).toFixed(2))}`).join('');
  return [
    ...plot.scale.ticks.map(({ value }) => across(value === 0 ? 'zero' : 'grid', value)),
    ...plot.bands.map(({ from, to }) => ({ tag: 'rect', attributes: { class: 'band', x: percent(x(from)), y: '0%', width: percent(x(to) - x(from)), height: '100%' } })),
    ...plot.references.map(({ value }) => across('reference-line', value)),
    {
      tag: 'svg',
      attributes: { viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%', overflow: 'visible' },
      parts: plot.lines.map(({ look, stretches }) => ({
        tag: 'path',
        attributes: {
          class: 'line',
          'data-tone': look.tone,
          'stroke-dasharray': dashOf(look.number).join(' '),
          d: stretches
            .filter((points) => points.length > 1)
            .map(pathOf)
            .join(''),
        },
      })),
    },
    ...plot.lines.flatMap(({ look, stretches }) =>
      stretches.flat().map((point) => ({
        tag: 'svg',
        attributes: { x: percent(x(point.x)), y: percent(y(point.y)), overflow: 'visible', 'data-tone': look.tone },
        parts: [{ tag: 'path', attributes: { class: point.isWider ? 'mark small wider' : 'mark small', d: markOf(look.number) } }],
      })),
    ),
  ];
}

interface EndLabel {
  line: Line;
  text: string;
  place: number;
}

const endLabel = ({ line: { look }, text, place }: EndLabel, isAlone: boolean): Drawn => ({
  ...textAt('end', '', { y: place, 'data-tone': look.tone, 'data-alone': isAlone ? '' : undefined }),
  parts: [
    { tag: 'svg', attributes: { viewBox: '-8 -7 16 14', width: 16, height: 14 }, parts: [{ tag: 'path', attributes: { class: 'mark', d: markOf(look.number) } }] },
    { tag: 'b', text },
  ],
});

/** Names of the lines with their newest numbers (of a lone line just the number), each at the height of its last point or, where two would cover each other, pushed apart. */
function endLabels({ lines }: LinesPlot, y: (value: number) => number): EndLabel[] {
  const newest = Math.max(...lines.flatMap(({ stretches }) => stretches.flat().map(({ x }) => x)));
  const labels = lines
    .flatMap((line) => {
      const last = line.stretches.at(-1)?.at(-1);
      if (!last) return [];
      // A line that ended earlier says when: its number is no match for the newest ones beside it.
      return [{ line, text: `${lines.length > 1 ? `${line.look.label} ` : ''}${last.text}${last.x < newest ? ` (${last.x})` : ''}`, place: y(last.y) }];
    })
    .map((label) => ({ ...label, height: (Math.ceil(label.text.length / lineLength) * labelLine * 100) / drawingHeight }))
    .sort((a, b) => a.place - b.place);
  for (const [index, label] of labels.entries()) {
    const above = labels[index - 1];
    if (above) label.place = Math.max(label.place, above.place + (above.height + label.height) / 2);
  }
  const over = (labels.at(-1)?.place ?? 0) + (labels.at(-1)?.height ?? 0) / 2 - 104;
  if (over > 0)
    for (const [index, label] of labels.toReversed().entries()) {
      const below = labels[labels.length - index];
      label.place = below ? Math.min(label.place, below.place - (below.height + label.height) / 2) : label.place - over;
    }
  return labels;
}
