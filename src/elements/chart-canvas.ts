import type { Chart, ChartDataset, ChartOptions } from 'chart.js';
import { dashOf } from '../views/chart-look.ts';
import type { Bar, LinesPlot, Plot, RowsPlot } from '../views/chart-plot.ts';
import { laneAt } from '../views/chart-rows.ts';
import { laneFilled } from '../views/chart-sketch-rows.ts';
import { readColors, withAlpha, type Colors } from './chart-colors.ts';
import type { ChartLibrary } from './chart-library.ts';
import { marksPlugin } from './chart-marks.ts';

/** The canvas reaches so many pixels over the plot on each side, so that marks at its edge are whole. */
export const bleed = 8;

export interface DrawnCanvas {
  /** Lets `use` take the canvas while it holds so many pixels for each pixel of the page. */
  atScale(scale: number, use: (canvas: HTMLCanvasElement) => void): void;
  destroy(): void;
}

/** Draws a plot into a box of its own (which has a size and holds nothing else), as large as the box and following it. */
export function drawCanvas(library: ChartLibrary, box: HTMLElement, plot: Plot): DrawnCanvas {
  const canvas = document.createElement('canvas');
  box.replaceChildren(canvas);
  const colors = readColors(box);
  const chart = plot.direction === 'rows' ? rowsChart(library, canvas, plot, colors) : linesChart(library, canvas, plot, colors);
  const scaleTo = (ratio: number | undefined) => {
    chart.options.devicePixelRatio = ratio;
    chart.resize();
  };
  return {
    atScale(scale, use) {
      scaleTo(scale);
      use(canvas);
      scaleTo(undefined);
    },
    destroy: () => chart.destroy(),
  };
}

/** What all charts share: no animation, no events, no texts: values, names and what is under the pointer are HTML over the canvas. */
const shared = (): ChartOptions<'bar' | 'line'> => ({ responsive: true, maintainAspectRatio: false, animation: false, events: [], layout: { padding: bleed } });

const axis = (from: number, to: number, reverse = false) => ({ type: 'linear' as const, display: false, bounds: 'data' as const, offset: false, min: from, max: to, reverse });

function rowsChart(library: ChartLibrary, canvas: HTMLCanvasElement, plot: RowsPlot, colors: Colors): Chart {
  const bars = [...plot.bars].sort((a, b) => a.layer - b.layer);
  const thicknessOf = (height: number) => ((height - 2 * bleed) * plot.thickness * laneFilled) / plot.lanes / Math.max(1, plot.rows.length);
  const dataset: ChartDataset<'bar', { x: [number, number]; y: number }[]> = {
    data: bars.map(({ from, to, row, lane }) => ({ x: [from, to], y: laneAt(plot, row, lane) })),
    backgroundColor: bars.map((bar) => fillColor(bar, colors)),
    borderColor: bars.map(({ tone }) => colors[tone]),
    borderWidth: bars.map(({ fill }) => (fill === 'solid' ? 0 : fill === 'hollow' ? 2 : 1)),
    borderSkipped: false,
    grouped: false,
    barThickness: thicknessOf(canvas.parentElement!.clientHeight),
  };
  return new library<'bar', { x: [number, number]; y: number }[]>(canvas, {
    type: 'bar',
    data: { datasets: [dataset] },
    options: {
      ...(shared() as ChartOptions<'bar'>),
      indexAxis: 'y',
      scales: { x: axis(plot.scale.from, plot.scale.to), y: axis(0, 100, true) },
      onResize: (_, { height }) => {
        dataset.barThickness = thicknessOf(height);
      },
    },
    plugins: [marksPlugin(plot, colors)],
  }) as unknown as Chart;
}

function fillColor({ fill, tone }: Bar, colors: Colors): string {
  return fill === 'solid' ? colors[tone] : withAlpha(colors[tone], fill === 'light' ? 0.3 : 0);
}

/** A stretch is followed by a point without a value: nothing is joined across it. */
function linesChart(library: ChartLibrary, canvas: HTMLCanvasElement, plot: LinesPlot, colors: Colors): Chart {
  return new library<'line', { x: number; y: number }[]>(canvas, {
    type: 'line',
    data: {
      datasets: plot.lines.map(({ look, stretches }) => ({
        data: stretches.flatMap((points) => [...points.map(({ x, y }) => ({ x, y })), { x: points.at(-1)!.x, y: Number.NaN }]),
        borderColor: colors[look.tone],
        borderDash: [...dashOf(look.number)],
        borderWidth: 2.5,
        borderJoinStyle: 'round',
        pointRadius: 0,
        spanGaps: false,
      })),
    },
    options: { ...(shared() as ChartOptions<'line'>), scales: { x: axis(plot.years.from, plot.years.to), y: axis(plot.scale.from, plot.scale.to) } },
    plugins: [marksPlugin(plot, colors)],
  }) as unknown as Chart;
}
