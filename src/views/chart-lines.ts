import { cellOf, unitOf, type ChartData, type DrawnSeries } from './chart-data.ts';
import type { Line, LinePoint, LinesPlot, Stop } from './chart-plot.ts';
import { placeOn, scaleOf, type Scale } from './chart-scale.ts';

type Band = LinesPlot['bands'][number] & { series: readonly number[] | undefined };

/** Lines over years: joined only from one year to the next, never across a break of their own. */
export function linesPlot(data: ChartData, gapText: string): LinesPlot {
  const points = data.series.map((series) => pointsOf(data, series));
  const all = points.flat();
  const years = yearsScale(all.map(({ x }) => x));
  const scale = scaleOf([...all.map(({ y }) => y), ...data.references.map(({ value }) => value)], { unit: unitOf(data), needsZero: false, room: 0.06 });
  const bands = bandsOf(data, years);
  const lines = data.series.map(({ look, place }, index): Line => ({ look, stretches: stretchesOf(points[index]!, bandsCutting(bands, place)) }));
  return {
    direction: 'lines',
    scale,
    years,
    lines,
    bands,
    references: data.references,
    key: data.series.length > 1 ? data.series.map(({ look }) => ({ look, swatch: 'line' })) : [],
    stops: data.series.map(({ look, place }, index) =>
      points[index]!.map((point, at): Stop => {
        const before = points[index]![at - 1];
        const cut = before && bandsCutting(bands, place).find((band) => isBetween(band, before, point));
        return {
          x: placeOn(years, point.x),
          y: 100 - placeOn(scale, point.y),
          name: String(point.x),
          what: look.label,
          value: point.text,
          ...(cut ? { before: cut.text } : before && point.x - before.x > 1 ? { before: gapText } : {}),
        };
      }),
    ),
  };
}

/** The year that a cell names; null where it names none. */
const yearIn = (text: string): number | null => {
  const found = /\b(?:1[89]|2[01])\d\d\b/.exec(text);
  return found ? Number(found[0]) : null;
};

function pointsOf(data: ChartData, series: DrawnSeries): LinePoint[] {
  return data.rows
    .flatMap((row) => {
      const x = yearIn(data.table.rows[row]![0]!);
      const cell = cellOf(data, series, row, series.of.columns[0]!);
      return x === null || !cell || cell.value === null ? [] : [{ x, y: cell.value, text: cell.text, isWider: data.spec.widerRows?.includes(row) ?? false }];
    })
    .sort((a, b) => a.x - b.x);
}

/** Pieces that may be joined: their years follow each other and no band lies between. */
function stretchesOf(points: readonly LinePoint[], bands: readonly Band[]): LinePoint[][] {
  const stretches: LinePoint[][] = [];
  for (const point of points) {
    const before = stretches.at(-1)?.at(-1);
    if (before && point.x - before.x === 1 && !bands.some((band) => isBetween(band, before, point))) stretches.at(-1)!.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

const isBetween = ({ from, to }: Band, before: LinePoint, after: LinePoint): boolean => before.x <= from && after.x >= to;

const bandsCutting = (bands: readonly Band[], place: number): readonly Band[] => bands.filter(({ series }) => series?.includes(place) ?? true);

/** Breaks of the lines that are drawn, lettered in the order of their years. A break that leaves the axis is not drawn. */
function bandsOf({ spec, table, series }: ChartData, years: Scale): Band[] {
  const known = table.rows.map(([name]) => yearIn(name!));
  const concerns = (of: readonly number[] | undefined) => !of || of.some((place) => series.some((drawn) => drawn.place === place));
  return (spec.breaks ?? [])
    .filter((stop) => concerns(stop.series))
    .flatMap(({ afterRow, text, series: of }) => {
      const from = known[afterRow];
      if (from === undefined || from === null) throw new Error(`A break of the chart ${spec.id} comes after row ${afterRow}, which names no year.`);
      const next = known[afterRow + 1] ?? from;
      const to = next > from ? next : Math.min(...known.filter((year) => year !== null && year > from).map(Number));
      return from >= years.from && to <= years.to ? [{ from, to, text, series: of }] : [];
    })
    .sort((a, b) => a.from - b.from)
    .map((band, index) => ({ ...band, letter: String.fromCodePoint(0x61 + index) }));
}

/** An axis of years: ticks at whole years, at most seven, with a little room at both ends. */
function yearsScale(all: readonly number[]): Scale {
  if (all.length === 0) return { from: 0, to: 1, ticks: [], startsAtZero: true };
  const first = Math.min(...all);
  const last = Math.max(...all);
  const step = [1, 2, 5, 10, 20].find((size) => Math.floor(last / size) - Math.ceil(first / size) < 7) ?? 50;
  const start = Math.ceil(first / step) * step;
  const count = Math.floor((last - start) / step) + 1;
  const room = Math.max((last - first) * 0.02, 0.2);
  const ticks = Array.from({ length: count }, (_, index) => ({ value: start + index * step, text: String(start + index * step) }));
  return { from: first - room, to: last + room, ticks, startsAtZero: true };
}
