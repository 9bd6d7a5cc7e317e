import type { Chart, Plugin } from 'chart.js';
import { markOf } from '../views/chart-look.ts';
import { strokeEnds } from '../views/chart-rows.ts';
import type { LinesPlot, Plot, RowsPlot } from '../views/chart-plot.ts';
import type { Colors } from './chart-colors.ts';

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

/** Draws what the chart library has no element for, with the outlines of the sketch: grid, bands, medians, marks, reference lines. */
export function marksPlugin(plot: Plot, colors: Colors): Plugin<'bar' | 'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw: (chart) => {
      drawGrid(chart, plot, colors);
      if (plot.direction === 'lines') drawBands(chart, plot, colors);
    },
    afterDatasetsDraw: (chart) => (plot.direction === 'rows' ? drawRows(chart, plot, colors) : drawPoints(chart, plot, colors)),
  };
}

const at = (chart: Chart, axis: 'x' | 'y', value: number): number => chart.scales[axis]!.getPixelForValue(value);

function line({ ctx }: Chart, [x1, y1, x2, y2]: Ends, color: string, width: number, dash: number[] = []): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

/** The whole plot at one value: upright where values grow to the right, level where they grow upwards. */
function across(chart: Chart, plot: Plot, value: number): Ends {
  const { left, right, top, bottom } = chart.chartArea;
  const place = at(chart, plot.direction === 'rows' ? 'x' : 'y', value);
  return plot.direction === 'rows' ? [place, top, place, bottom] : [left, place, right, place];
}

function drawGrid(chart: Chart, plot: Plot, colors: Colors): void {
  for (const { value } of plot.scale.ticks) line(chart, across(chart, plot, value), value === 0 ? colors.axis : colors.grid, 1);
}

function drawBands(chart: Chart, plot: LinesPlot, colors: Colors): void {
  const { ctx, chartArea } = chart;
  for (const { from, to } of plot.bands) {
    const [left, right] = [at(chart, 'x', from), at(chart, 'x', to)];
    ctx.save();
    ctx.globalAlpha = 0.45;
    ctx.fillStyle = colors.grid;
    ctx.fillRect(left, chartArea.top, right - left, chartArea.height);
    ctx.restore();
    for (const x of [left, right]) line(chart, [x, chartArea.top, x, chartArea.bottom], colors.axis, 1, [4, 4]);
  }
  for (const { value } of plot.references) line(chart, across(chart, plot, value), colors.ink, 1.5, [5, 4]);
}

function mark({ ctx }: Chart, x: number, y: number, number: number, fill: string, edge: string, size: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size, size);
  const path = new Path2D(markOf(number));
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.5;
  ctx.fill(path);
  ctx.stroke(path);
  ctx.restore();
}

function drawRows(chart: Chart, plot: RowsPlot, colors: Colors): void {
  const middle = (row: number) => at(chart, 'y', ((row + 0.5) / plot.rows.length) * 100);
  for (const { row, from, to } of plot.joins) line(chart, [at(chart, 'x', from), middle(row), at(chart, 'x', to), middle(row)], colors.axis, 2);
  for (const { value } of plot.references) line(chart, across(chart, plot, value), colors.ink, 1.5, [5, 4]);
  for (const stroke of plot.strokes) {
    const x = at(chart, 'x', stroke.value);
    const [top, bottom] = strokeEnds(plot, stroke);
    const ends: Ends = [x, at(chart, 'y', top), x, at(chart, 'y', bottom)];
    line(chart, ends, colors.page, 6);
    line(chart, ends, colors.ink, 3);
  }
  for (const { row, value, look, shift = 0 } of plot.marks) mark(chart, at(chart, 'x', value), middle(row) + shift, look.number, colors[look.tone], colors.page, 1);
}

function drawPoints(chart: Chart, plot: LinesPlot, colors: Colors): void {
  for (const { look, stretches } of plot.lines)
    for (const { x, y, isWider } of stretches.flat()) {
      const [fill, edge] = isWider ? [colors.page, colors[look.tone]] : [colors[look.tone], colors.page];
      mark(chart, at(chart, 'x', x), at(chart, 'y', y), look.number, fill, edge, 0.8);
    }
}
