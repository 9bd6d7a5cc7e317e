import type { Chart } from 'chart.js';

export type ChartLibrary = typeof Chart;

/** The chart library with two controllers, their elements and one scale: category axes, legends and tooltips are the figure's own HTML. */
export async function loadLibrary(): Promise<ChartLibrary> {
  const { BarController, BarElement, Chart: library, LinearScale, LineController, LineElement, PointElement } = await import('chart.js');
  library.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);
  return library;
}
