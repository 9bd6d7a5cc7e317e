import { bends, type Shape } from '../diagram/bends.ts';
import { waysThrough, type Graph } from '../diagram/graph.ts';
import { gridOf, type Area, type Grid } from '../diagram/grid.ts';
import { layout, type Layout } from '../diagram/layout.ts';
import type { Box } from '../diagram/place.ts';
import type { Rails } from '../diagram/rails.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Step } from '../schemas/ladder.ts';
import { graphOf, payScale } from './ladder-graph.ts';
import type { Plank } from './ladder.ts';
import { capitalize, formatList, formatMoney } from './format.ts';
import { say } from './words.ts';

/** A step as the words between two planks say it. */
export interface StepLabel {
  to: string;
  kind: string;
  asks: string;
  href: string;
  isInferred: boolean;
  /** It runs along the ladder to the next plank, so that the drawing need not say where to. */
  isStraight: boolean;
}

/** What the drawing adds to one plank. Areas are values of CSS grid-area. */
export interface PlankPlace {
  area: string;
  /** Left of the ladder; undefined where the doors stand in the plank. */
  doorsArea: string | undefined;
  stepsArea: string | undefined;
  steps: readonly StepLabel[];
  /** Place in the list, from the top, from 0; other parts name it. */
  number: number;
  /** Numbers of the planks on whose way, down or up, this one lies. */
  way: string;
  /** Numbers of the planks that a step up leads to, that of its own ladder first. */
  up: string;
}

export interface DrawingView {
  columnCount: number;
  /** Sizes of rows and columns, and of print, as CSS variables. */
  style: string;
  heads: readonly { words: string; area: string; isScale: boolean }[];
  ladders: readonly { area: string; viewBox: string; rails: string; rungs: string }[];
  bends: readonly { shape: Shape; area: string; isEnd: boolean; isInferred: boolean; way: string }[];
  marks: readonly { words: string; area: string; guideArea: string }[];
  /** Stretches of the scale between two marks. */
  stretches: readonly { area: string; isBroken: boolean }[];
  places: ReadonlyMap<string, PlankPlace>;
}

/** The drawing of a ladder: places on a grid for the planks of its list, and what is drawn around them. */
export function drawingView(ladder: Ladder, planks: readonly Plank[]): DrawingView {
  const graph = graphOf(ladder, planks);
  const drawn = layout(graph);
  const parts = partsOf(drawn);
  const frame = { x: 0, y: 0, width: drawn.width, height: drawn.height };
  const grid = gridOf(frame, [...drawn.planks.values(), ...drawn.doors.values(), ...drawn.labels.values(), ...drawn.rails.map(({ box }) => box), ...parts.bends.map(({ box }) => box), ...parts.marks.flatMap(({ box, guide }) => [box, guide]), ...parts.stretches.map(({ box }) => box), ...parts.heads.map(({ box }) => box)]);
  const area = (box: Box) => formatArea(grid.areaOf(box));
  const numbers = new Map(planks.map(({ id }, number) => [id, number]));
  const wayOf = waysNamer(graph, numbers);
  return {
    columnCount: drawn.columnCount,
    style: styleOf(grid, drawn),
    heads: headsOf(ladder, drawn, planks).map(({ words, isScale, box }) => ({ words, isScale, area: area(box) })),
    ladders: drawn.rails.map((rails) => ({ area: area(rails.box), ...pathsOf(rails) })),
    bends: parts.bends.map(({ box, shape, isEnd, from, to }) => ({ shape, isEnd, area: area(box), isInferred: isInferred(ladder, from, to), way: wayOf(from, to) })),
    marks: parts.marks.map(({ height, box, guide }) => ({ words: formatMark(ladder, height), area: area(box), guideArea: area(guide) })),
    stretches: parts.stretches.map(({ box, isBroken }) => ({ isBroken, area: area(box) })),
    places: new Map(planks.map(({ id }) => [id, placeOf(id)])),
  };
}
