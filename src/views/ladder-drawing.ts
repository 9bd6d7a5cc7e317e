import { bends, type Shape } from '../diagram/bends.ts';
import { waysThrough, type Graph } from '../diagram/graph.ts';
import { gridOf, type Grid } from '../diagram/grid.ts';
import { layout, type Layout } from '../diagram/layout.ts';
import type { Box } from '../diagram/place.ts';
import type { Ladder } from '../domain/ladder.ts';
import { capitalize, formatDate, formatList, formatMoney } from './format.ts';
import { graphOf, payLine, sharedPay, stepText } from './ladder-graph.ts';
import type { Plank } from './ladder.ts';
import { pathsOf } from './rails-paths.ts';
import { printStyle } from './print-size.ts';
import { say } from './words.ts';

/** A step as the words between two planks say it. */
export interface StepLabel {
  /** Where to; the drawing leaves it out where the step runs along the ladder. */
  to: string;
  kind: string;
  asks: string;
  href: string;
  isInferred: boolean;
  /** Which side of the plank it leaves from. */
  side: 'top' | 'left' | 'right';
  /** Numbers of the planks whose way it is part of. */
  way: string;
}

/** What the drawing adds to one plank. Areas are values of CSS grid-area. */
export interface PlankPlace {
  area: string;
  /** Left of the ladder; undefined where the doors stand in the plank. */
  doorsArea?: string | undefined;
  /** Doors beyond those that a plank has room for, in words. */
  moreDoors?: { shown: number; words: string } | undefined;
  stepsArea?: string | undefined;
  steps: readonly StepLabel[];
  /** Pay of today in one line. */
  pay?: string | undefined;
  /** Place in the list, from the top, from 0. Other parts name the plank by it. */
  number: number;
  /** Numbers of the planks whose way, down or up, leads through this one. */
  way: string;
  /** Numbers of the planks that a step up leads to, that of its own ladder first. */
  up: string;
}

export interface DrawingView {
  /** So many ladders side by side that planks say less. */
  isNarrow: boolean;
  /** Sizes of rows and columns, and of print, as CSS variables. */
  style: string;
  heads: readonly { words: string; area: string; isOfDoors: boolean }[];
  ladders: readonly { area: string; viewBox: string; rails: string; shine: string; rungs: string }[];
  bends: readonly { area: string; shape: Shape; isEnd: boolean; isInferred: boolean; way: string }[];
  marks: readonly { words: string; area: string; guideArea: string }[];
  stretches: readonly { area: string; isBroken: boolean }[];
  places: ReadonlyMap<string, PlankPlace>;
}

/** The drawing of a ladder: places on a grid for the planks of its list (from the top), and what is drawn around them. */
export function drawingView(ladder: Ladder, planks: readonly Plank[]): DrawingView {
  const graph = graphOf(ladder, planks);
  const drawn = layout(graph);
  const heads = headsOf(ladder, drawn);
  const lines = drawn.lines.flatMap((line) => bends(line.points).map((bend) => ({ ...line, ...bend })));
  const grid = gridOf({ x: 0, y: 0, width: drawn.width, height: drawn.height }, [...boxesOf(drawn), ...[...heads, ...lines].map(({ box }) => box)]);
  const area = (box: Box) => formatArea(grid, box);
  const wayThrough = wayNumbers(graph, planks);
  return {
    isNarrow: drawn.isNarrow,
    style: `--rows:${tracks(grid.rows)};--columns:${grid.columns.map((size) => `${size}fr`).join(' ')};${printStyle(drawn.height, layout(withTitlesAlone(graph)).height)}`,
    heads: heads.map(({ words, box }) => ({ words, area: area(box), isOfDoors: box === drawn.heads.doors })),
    ladders: drawn.rails.map((rails) => ({ area: area(rails.box), ...pathsOf(rails) })),
    bends: lines.map(({ box, shape, isEnd, from, to }) => ({ area: area(box), shape, isEnd, isInferred: isInferred(ladder, from, to), way: wayThrough(from, to) })),
    marks: drawn.scale.marks.map(({ height, box, guide }) => ({ words: markWords(ladder, height), area: area(box), guideArea: area(guide) })),
    stretches: drawn.scale.stretches.map(({ box, isBroken }) => ({ area: area(box), isBroken })),
    places: new Map(
      planks.map((plank, number) => [plank.id, { number, way: wayThrough(plank.id, plank.id), pay: payLine(plank), ...placeOf(plank, ladder, planks, drawn, area, wayThrough) }]),
    ),
  };
}

function placeOf(
  plank: Plank,
  ladder: Ladder,
  planks: readonly Plank[],
  drawn: Layout,
  area: (box: Box) => string,
  wayThrough: WayNumbers,
): Pick<PlankPlace, 'area' | 'doorsArea' | 'moreDoors' | 'stepsArea' | 'steps' | 'up'> {
  const { id, href } = plank;
  const [doors, labels] = [drawn.doors.get(id), drawn.labels.get(id)];
  const isStraight = (to: string) => drawn.lines.some((line) => line.isStraight && line.from === id && line.to === to);
  const isLeft = (to: string) => drawn.cells.get(to)!.column < drawn.cells.get(id)!.column;
  const steps = [...ladder.stepsFrom(id)].sort((a, b) => Number(isStraight(b.to)) - Number(isStraight(a.to)));
  const hidden = plank.doors.doors.length - drawn.doorsInPlank;
  return {
    area: area(drawn.planks.get(id)!),
    doorsArea: doors && area(doors),
    moreDoors: doors === undefined && hidden > 0 ? { shown: drawn.doorsInPlank, words: say('drawing.moreDoors', { count: hidden }) } : undefined,
    stepsArea: labels && area(labels),
    steps: steps.map((step) => ({
      to: stepText(ladder, step),
      kind: say(`step.${step.kind}`),
      asks: say('ladder.asks', { asks: step.asks ?? say('step.notStated') }),
      href: `${href}#up`,
      isInferred: step.kind === 'inferred',
      side: isStraight(step.to) ? 'top' : isLeft(step.to) ? 'left' : 'right',
      way: wayThrough(id, step.to),
    })),
    up: steps.map(({ to }) => planks.findIndex((plank) => plank.id === to)).join(' '),
  };
}

/** Gives the numbers of the planks whose way, down or up, holds a step; or a plank, as both ends. */
const withTitlesAlone = (graph: Graph): Graph => ({ ...graph, nodes: graph.nodes.map((node) => ({ ...node, hasDoor: false, words: { ...node.words, notes: [], doors: [] } })) });

type WayNumbers = (from: string, to: string) => string;

function wayNumbers(graph: Graph, planks: readonly Plank[]): WayNumbers {
  const ways = waysThrough(graph);
  const holds = ({ id }: Plank, from: string, to: string) => ways.get(id)!.down.has(to) || ways.get(id)!.up.has(from);
  return (from, to) => planks.flatMap((plank, number) => (holds(plank, from, to) ? [number] : [])).join(' ');
}

const isInferred = (ladder: Ladder, from: string, to: string) => ladder.stepsFrom(from).some((step) => step.to === to && step.kind === 'inferred');

function boxesOf({ planks, doors, labels, rails, scale }: Layout): Box[] {
  return [
    ...planks.values(),
    ...doors.values(),
    ...labels.values(),
    ...rails.map(({ box }) => box),
    ...scale.marks.flatMap(({ box, guide }) => [box, guide]),
    ...scale.stretches.map(({ box }) => box),
  ];
}

/** Headings: the doors, the kinds of work of each ladder where they differ, the scale. */
function headsOf(ladder: Ladder, { heads, cells }: Layout): { words: string; box: Box }[] {
  const tracks = (column: number) => [...new Set(ladder.rungs.filter(({ id }) => cells.get(id)!.column === column).map(({ track }) => say(`track.${track}`)))];
  const kinds = heads.columns.map((_, column) => capitalize(formatList(tracks(column))));
  return [
    ...(heads.doors ? [{ words: say('ladder.doorsColumn'), box: heads.doors }] : []),
    ...(new Set(kinds).size > 1 ? heads.columns.map((box, column) => ({ words: kinds[column]!, box })) : []),
    ...(heads.scale ? [{ words: scaleWords(ladder), box: heads.scale }] : []),
  ];
}

function scaleWords(ladder: Ladder): string {
  if (ladder.facts.heightBy === 'grade') return say('ladder.scaleColumn');
  const { period, effective } = sharedPay(ladder, ladder.rungs[0]!)!;
  return say('drawing.payScale', { period: say(`pay.${period}`), date: formatDate(effective!) });
}

const markWords = ({ facts }: Ladder, height: number) => (facts.heightBy === 'pay' ? formatMoney(height) : String(height));

const formatArea = (grid: Grid, box: Box) => {
  const { rowStart, columnStart, rowEnd, columnEnd } = grid.areaOf(box);
  return `${rowStart}/${columnStart}/${rowEnd}/${columnEnd}`;
};

/** Tracks at least as tall as planned, taller where text needs it. */
const tracks = (sizes: readonly number[]) => sizes.map((size) => `minmax(${size}em,auto)`).join(' ');
