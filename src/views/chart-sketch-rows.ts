import { percent, textAt, type Drawn } from './chart-drawn.ts';
import { markOf } from './chart-look.ts';
import type { Bar, RowsPlot } from './chart-plot.ts';
import { laneAt, strokeEnds } from './chart-rows.ts';
import { placeOn } from './chart-scale.ts';

/** Bars of one lane leave this share of it free. */
export const laneFilled = 0.86;

/** Names at the left (above the bars where there is little width), bars and marks as SVG in percents, texts beside the marks. */
export function rowsParts(plot: RowsPlot): Drawn[] {
  const x = (value: number) => placeOn(plot.scale, value);
  const middle = (row: number) => ((row + 0.5) / plot.rows.length) * 100;
  const top = (row: number) => middle(row) - (plot.thickness * 50) / plot.rows.length;
  return [
    {
      tag: 'div',
      attributes: { class: plot.isDense ? 'names is-dense' : 'names' },
      parts: plot.rows.map(({ name }, row) => ({ tag: 'span', attributes: { class: 'name', style: `--y:${percent(middle(row))};--top:${percent(top(row))}` }, text: name })),
    },
    {
      tag: 'div',
      attributes: { class: 'plot', 'data-plot': '' },
      parts: [
        { tag: 'svg', attributes: { class: 'sketch', width: '100%', height: '100%' }, parts: shapesOf(plot, x, middle) },
        ...plot.scale.ticks.map(({ value, text }, index) => textAt('tick', text, { x: x(value), 'data-wide': index % 2 === 1 ? '' : undefined })),
        ...plot.references.map(({ value, text }, index) => textAt('reference', text, { x: x(value), tier: index, 'data-side': x(value) < 50 ? 'start' : 'end' })),
        ...plot.texts.map(({ row, lane, value, text, side, drops, isWide, isUnknown }) =>
          textAt(isUnknown ? 'value unknown' : 'value', text, {
            x: x(value),
            y: laneAt(plot, row, lane),
            letters: text.length,
            'data-side': side,
            'data-drops': drops,
            'data-wide': isWide === 'very' ? 'very' : isWide ? '' : undefined,
          }),
        ),
        ...plot.rows.flatMap(({ unknown }, row) =>
          unknown === undefined ? [] : [textAt('value unknown', unknown, { x: Math.max(0, x(0)), y: middle(row), letters: unknown.length, 'data-side': 'after' })],
        ),
      ],
    },
  ];
}

function shapesOf(plot: RowsPlot, x: (value: number) => number, middle: (row: number) => number): Drawn[] {
  const upright = (name: string, value: number, from: number, to: number): Drawn => ({
    tag: 'line',
    attributes: { class: name, x1: percent(x(value)), x2: percent(x(value)), y1: percent(from), y2: percent(to) },
  });
  const bars = [...plot.bars].sort((a, b) => a.layer - b.layer);
  return [
    ...plot.scale.ticks.map(({ value }) => upright(value === 0 ? 'zero' : 'grid', value, 0, 100)),
    ...bars.map((bar) => barShape(bar, plot, x)),
    ...plot.joins.map(({ row, from, to }) => ({
      tag: 'line',
      attributes: { class: 'join', x1: percent(x(from)), x2: percent(x(to)), y1: percent(middle(row)), y2: percent(middle(row)) },
    })),
    ...plot.references.map(({ value }) => upright('reference-line', value, 0, 100)),
    ...plot.strokes.flatMap((stroke) => ['stroke-rim', 'stroke'].map((name) => upright(name, stroke.value, ...strokeEnds(plot, stroke)))),
    ...plot.marks.map(({ row, value, look, shift }) => ({
      tag: 'svg',
      attributes: { x: percent(x(value)), y: percent(middle(row)), 'data-tone': look.tone, overflow: 'visible' },
      parts: [{ tag: 'path', attributes: { class: 'mark', d: markOf(look.number), ...(shift === undefined ? {} : { transform: `translate(0 ${shift})` }) } }],
    })),
  ];
}

function barShape({ row, lane, from, to, tone, fill }: Bar, plot: RowsPlot, x: (value: number) => number): Drawn {
  const height = ((plot.thickness * laneFilled) / plot.lanes / plot.rows.length) * 100;
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  return {
    tag: 'rect',
    attributes: {
      class: 'bar',
      'data-tone': tone,
      'data-fill': fill,
      x: percent(left),
      y: percent(laneAt(plot, row, lane) - height / 2),
      width: percent(right - left),
      height: percent(height),
    },
  };
}
