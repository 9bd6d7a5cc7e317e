import { fillOf, toneOf, type ChartData, type DrawnCell, type DrawnSeries } from './chart-data.ts';
import type { ChartKind } from './chart.ts';
import type { Bar, Mark, PlotText, Stroke } from './chart-plot.ts';
import { rangeText } from './chart-range-text.ts';
import type { Scale } from './chart-scale.ts';

/** What is drawn in one row. */
export interface RowParts {
  bars: Bar[];
  marks: Mark[];
  strokes: Stroke[];
  joins: { row: number; from: number; to: number }[];
  texts: PlotText[];
}

/** A cell of a row, with the series that takes its number from it. */
export interface ReadCell extends DrawnCell {
  series: DrawnSeries;
  column: number;
}

/** Series with bars of their own: each has a lane in every row. Series of one column in ranges are marks across them. */
export const laneSeries = ({ spec, series }: ChartData): readonly DrawnSeries[] => (spec.kind === 'ranges' ? series.filter(({ of }) => of.columns.length > 1) : series);

const nothing = (): RowParts => ({ bars: [], marks: [], strokes: [], joins: [], texts: [] });

interface RowPlace {
  row: number;
  place: number;
  scale: Scale;
}

type DrawRow = (data: ChartData, cells: readonly ReadCell[], at: RowPlace) => RowParts;

/** How each kind draws a row: `row` is its place in the table, `place` its place in the drawing. */
export const drawRow: Readonly<Record<Exclude<ChartKind, 'lines'>, DrawRow>> = {
  percentiles(data, cells, { row, place }) {
    const parts = nothing();
    for (const [lane, series] of data.series.entries()) {
      const [p10, p25, median, p75, p90] = series.of.columns.map((column) => cells.find((cell) => cell.series === series && cell.column === column));
      const tone = toneOf(data, series, row);
      const add = (layer: number, from: ReadCell | undefined, to: ReadCell | undefined) => {
        if (isKnown(from) && isKnown(to)) parts.bars.push({ row: place, lane, layer, from: from.value, to: to.value, tone, fill: layer === 0 ? 'light' : 'solid' });
      };
      add(0, p10, p90);
      add(1, p25, p75);
      if (isKnown(median)) parts.strokes.push({ row: place, lane, value: median.value, look: { ...series.look, tone }, reach: data.series.length === 1 ? overBar : insideBar });
      if (isKnown(median) && data.series.length === 1) parts.texts.push({ row: place, lane, value: median.value, text: median.text, side: 'under' });
      // An end that is not released says so where the bar stops.
      const known = [p10, p25, median, p75, p90].filter(isKnown);
      if (p10 && known[0]) parts.texts.push({ row: place, lane, value: known[0].value, text: p10.text, side: 'before', isWide: true, isUnknown: !isKnown(p10) });
      if (p90 && known[0]) parts.texts.push({ row: place, lane, value: known.at(-1)!.value, text: p90.text, side: 'after', isWide: true, isUnknown: !isKnown(p90) });
    }
    return parts;
  },
  bars(data, cells, { row, place }) {
    const parts = nothing();
    for (const { value, text, series } of cells) {
      if (value === null) continue;
      const lane = data.series.indexOf(series);
      parts.bars.push({ row: place, lane, layer: lane, from: 0, to: value, tone: toneOf(data, series, row), fill: fillOf(series.look) });
      parts.texts.push({ row: place, lane, value, text, side: value < 0 ? 'before' : 'after' });
    }
    return parts;
  },
  pairs(_, cells, { place, scale }) {
    const parts = nothing();
    const known = cells.filter(isKnown).sort((a, b) => a.value - b.value);
    if (known.length > 1) parts.joins.push({ row: place, from: known[0]!.value, to: known.at(-1)!.value });
    const isClose = known.length > 1 && (known.at(-1)!.value - known[0]!.value) / (scale.to - scale.from) < closeMarks;
    parts.marks.push(
      ...known.map(({ value, series: { look } }, index) => ({ row: place, value, look, ...(isClose ? { shift: (index / (known.length - 1) - 0.5) * markHeight } : {}) })),
    );
    parts.texts.push(...outerTexts(known, place));
    return parts;
  },
  ranges(data, cells, { row, place, scale }) {
    const parts = nothing();
    const lanes = laneSeries(data);
    let lane = 0;
    for (const series of data.series) {
      const own = cells.filter((cell) => cell.series === series).filter(isKnown);
      const [from, to] = own;
      lane = Math.max(lane, lanes.indexOf(series));
      // A number alone belongs to the range that it follows, and stays inside that bar.
      if (series.of.columns.length === 1) parts.strokes.push(...own.map(({ value }) => ({ row: place, lane, value, look: series.look, reach: insideBar })));
      // Of a range with one end known, that end is a mark.
      else if (from && !to) parts.marks.push({ row: place, value: from.value, look: series.look });
      else if (from && to) {
        parts.bars.push({ row: place, lane, layer: 0, from: from.value, to: to.value, tone: toneOf(data, series, row), fill: fillOf(series.look) });
        parts.texts.push(...rangeText(from, to, { row: place, lane, scale }));
      }
    }
    return parts;
  },
};

/** How far a stroke reaches from the middle of its lane: over the ends of a bar, or not as far as its edge. */
const overBar = 0.625;
const insideBar = 0.34;

/** Marks that lie closer, as a share of the axis, cover each other in a narrow drawing. */
const closeMarks = 0.035;
/** In pixels. */
const markHeight = 10;

function isKnown(cell: ReadCell | undefined): cell is ReadCell & { value: number } {
  return cell !== undefined && cell.value !== null;
}

/** The lowest number before its mark and the highest one after it. */
function outerTexts(known: readonly (ReadCell & { value: number })[], row: number): PlotText[] {
  const ends =
    known.length > 1
      ? ([
          [known[0]!, 'before'],
          [known.at(-1)!, 'after'],
        ] as const)
      : known.map((cell) => [cell, 'after'] as const);
  return ends.map(([{ value, text }, side]) => ({ row, lane: 0, value, text, side, drops: 'narrow' }));
}
