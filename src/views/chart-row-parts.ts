import { fillOf, toneOf, type ChartData, type DrawnCell, type DrawnSeries } from './chart-data.ts';
import type { ChartKind } from './chart.ts';
import type { Bar, Mark, PlotText } from './chart-plot.ts';

/** What is drawn in one row. */
export interface RowParts {
  bars: Bar[];
  marks: Mark[];
  strokes: Mark[];
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
  /** Length of the axis, in its unit. */
  span: number;
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
      if (isKnown(median)) parts.strokes.push({ row: place, value: median.value, look: { ...series.look, tone } });
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
  pairs(_, cells, { place }) {
    const parts = nothing();
    const known = cells.filter(isKnown).sort((a, b) => a.value - b.value);
    if (known.length > 1) parts.joins.push({ row: place, from: known[0]!.value, to: known.at(-1)!.value });
    parts.marks.push(...known.map(({ value, series: { look } }) => ({ row: place, value, look })));
    parts.texts.push(...outerTexts(known, place));
    return parts;
  },
  ranges(data, cells, { row, place, span }) {
    const parts = nothing();
    const isAlone = laneSeries(data).length === 1;
    for (const series of data.series) {
      const own = cells.filter((cell) => cell.series === series).filter(isKnown);
      const [from, to] = own;
      if (series.of.columns.length === 1) parts.strokes.push(...own.map(({ value }) => ({ row: place, value, look: series.look })));
      // Of a range with one end known, that end is a mark.
      else if (from && !to) parts.marks.push({ row: place, value: from.value, look: series.look });
      else if (from && to) {
        const lane = laneSeries(data).indexOf(series);
        parts.bars.push({ row: place, lane, layer: 0, from: from.value, to: to.value, tone: toneOf(data, series, row), fill: fillOf(series.look) });
        // With several lanes there is no room under a bar: a number that would hide a market mark close by is left to the table.
        const strokes = cells.filter((cell) => cell.series.of.columns.length === 1).filter(isKnown);
        for (const text of outerTexts(own, place)) {
          const room = Math.min(...strokes.map(({ value }) => (value - text.value) * (text.side === 'before' ? -1 : 1)).filter((distance) => distance >= 0)) / span;
          if (isAlone || room > widthOfText) parts.texts.push({ ...text, lane, drops: isAlone ? 'always' : undefined, isWide: lane > 0 || (!isAlone && room < 2.5 * widthOfText) });
        }
      }
    }
    return parts;
  },
};

/** About which share of the axis a number takes beside a bar where there is much width. */
const widthOfText = 0.12;

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
