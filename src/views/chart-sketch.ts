import { chosenWords, type Choices } from './chart-choices.ts';
import { chartData, unitOf, type ChartSpec, type ChartTable } from './chart-data.ts';
import { textAt, type Drawn } from './chart-drawn.ts';
import { linesPlot } from './chart-lines.ts';
import { keyParts } from './chart-look.ts';
import type { LinesPlot, Plot } from './chart-plot.ts';
import { rowsPlot } from './chart-rows.ts';
import { linesParts } from './chart-sketch-lines.ts';
import { rowsParts } from './chart-sketch-rows.ts';
import { say } from './words.ts';

/** Everything of a figure that follows its choices. */
export interface ChartSketch {
  plot: Plot;
  /** Custom properties of the drawing: its height hangs on them alone, so it is known before anything is drawn. */
  style: string;
  key: readonly Drawn[];
  parts: readonly Drawn[];
  breaks: readonly Drawn[];
  /** What is chosen in words; empty where there is nothing to choose. */
  shown: string;
}

/** From the table of a figure and what is chosen to everything that is drawn. Reads no number from anywhere else. */
export function chartSketch(spec: ChartSpec, table: ChartTable, chosen: Choices, unitLabels: Readonly<Record<string, string>>): ChartSketch {
  const data = chartData(spec, table, chosen);
  const plot = spec.kind === 'lines' ? linesPlot(data, say('chart.gap')) : rowsPlot(data);
  const title = textAt('axis-title', [spec.axisTitle ?? unitLabels[unitOf(data)]!, ...(plot.scale.startsAtZero ? [] : [say('chart.cutAxis')])].join('. '), {});
  return {
    plot,
    style: styleOf(plot),
    key: spec.kind === 'percentiles' ? percentilesKey(plot) : keyParts(plot),
    parts: [title, ...(plot.direction === 'rows' ? rowsParts(plot) : linesParts(plot))],
    breaks: plot.direction === 'lines' ? breakNotes(plot) : [],
    shown: chosenWords(spec.choices, chosen),
  };
}

/** For each break its letter, the years that it lies between and its words; then what a hollow mark means. */
function breakNotes({ bands, lines }: LinesPlot): Drawn[] {
  const notes = bands.map(({ letter, from, to, text }) => [letter, say('chart.breakYears', { from, to, text })]);
  const wider = [...new Set(lines.flatMap(({ stretches }) => stretches.flat().flatMap(({ x, isWider }) => (isWider ? [x] : []))))].sort((a, b) => a - b);
  if (wider.length > 0) notes.push(['○', say('chart.wider', { years: wider.join(', ') })]);
  return notes.map(([letter, text]) => ({
    tag: 'li',
    parts: [
      { tag: 'b', text: letter! },
      { tag: 'span', text: text! },
    ],
  }));
}

function styleOf(plot: Plot): string {
  const tops = plot.references.length;
  return plot.direction === 'rows'
    ? [`--rows:${Math.max(1, plot.rows.length)}`, `--lanes:${plot.lanes}`, `--tops:${tops}`, `--above:${plot.nameLines.above}`, `--beside:${plot.nameLines.beside}`].join(';')
    : `--tops:${plot.bands.length > 0 ? 1 : 0}`;
}

/** What the two depths of a percentile bar and the line in it mean. */
function percentilesKey(plot: Plot): Drawn[] {
  const look = { tone: plot.direction === 'rows' && plot.bars[0] ? plot.bars[0].tone : ('neutral' as const), number: 0 };
  const tone = plot.direction === 'rows' && new Set(plot.bars.map((bar) => bar.tone)).size > 1 ? ('neutral' as const) : look.tone;
  return keyParts({
    key: [
      { look: { label: say('chart.keyLight'), tone, number: 0 }, swatch: 'light' },
      { look: { label: say('chart.keyDark'), tone, number: 0 }, swatch: 'solid' },
      { look: { label: say('chart.keyMedian'), tone, number: 0 }, swatch: 'stroke' },
    ],
  });
}
