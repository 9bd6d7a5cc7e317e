import type { Graph } from '../../../src/diagram/graph.ts';
import type { Layout } from '../../../src/diagram/layout.ts';
import type { Box } from '../../../src/diagram/place.ts';
import type { Point } from '../../../src/diagram/route.ts';

/** Rounding of sums; a hundredth of an em is the grain of the grid. */
const grain = 0.005;

type Named = readonly [name: string, box: Box];

const overlaps = (a: Box, b: Box) => a.x + a.width > b.x + grain && b.x + b.width > a.x + grain && a.y + a.height > b.y + grain && b.y + b.height > a.y + grain;

const named = (kind: string, boxes: Iterable<readonly [string, Box]>): Named[] => [...boxes].map(([id, box]) => [`${kind} ${id}`, box]);

/** Boxes that hold text. */
function textBoxes({ planks, doors, labels, scale, heads }: Layout): Named[] {
  const headings = [...(heads.doors ? [heads.doors] : []), ...(heads.scale ? [heads.scale] : []), ...heads.columns];
  return [
    ...named('plank', planks),
    ...named('doors of', doors),
    ...named('words above', labels),
    ...scale.marks.map(({ height, box }): Named => [`mark ${height}`, box]),
    ...headings.map((box, index): Named => [`heading ${index}`, box]),
  ];
}

/** Stretches of a line as thin boxes. */
const stretches = (points: readonly Point[]): Box[] =>
  points.slice(1).map((end, index) => {
    const start = points[index]!;
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
  });

/** A stretch (or another box without width or height) enters the inside of a box. */
const enters = (thin: Box, box: Box) =>
  thin.x < box.x + box.width - grain && thin.x + thin.width > box.x + grain && thin.y < box.y + box.height - grain && thin.y + thin.height > box.y + grain;

/** Two stretches lie on each other for some length. */
function coincide(a: Box, b: Box): boolean {
  const shared = (from: number, length: number, otherFrom: number, otherLength: number) => Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
  const [across, along] = [shared(a.x, a.width, b.x, b.width), shared(a.y, a.height, b.y, b.height)];
  return (across > grain && Math.abs(along) < grain && a.height < grain && b.height < grain) || (along > grain && Math.abs(across) < grain && a.width < grain && b.width < grain);
}

const pairs = <T>(items: readonly T[]): [T, T][] => items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));

/** Everything that is wrong with a layout, in words; empty if it keeps all its promises. */
export function faultsOf(graph: Graph, drawn: Layout): string[] {
  const boxes = textBoxes(drawn);
  const lines = drawn.lines.map(({ points, ...line }) => ({ ...line, name: `${line.from} → ${line.to}`, points, parts: stretches(points) }));
  const middle = (id: string) => drawn.planks.get(id)!.y + drawn.planks.get(id)!.height / 2;
  const inFrame = ({ x, y, width, height }: Box) => x >= -grain && y >= -grain && x + width <= drawn.width + grain && y + height <= drawn.height + grain;
  return [
    ...graph.nodes.filter(({ id }) => !drawn.planks.has(id)).map(({ id }) => `no plank for ${id}`),
    ...graph.edges.filter(({ from, to }) => lines.filter((line) => line.from === from && line.to === to).length !== 1).map(({ from, to }) => `not one line for ${from} → ${to}`),
    ...pairs(boxes)
      .filter(([[, a], [, b]]) => overlaps(a, b))
      .map(([[a], [b]]) => `${a} overlaps ${b}`),
    ...[...boxes, ...lines.flatMap(({ name, parts }) => parts.map((part): Named => [name, part])), ...drawn.rails.map(({ box }): Named => ['rails', box])]
      .filter(([, box]) => !inFrame(box))
      .map(([name]) => `${name} leaves the frame`),
    ...lines.flatMap(({ name, parts }) => [...drawn.planks].filter(([, plank]) => parts.some((part) => enters(part, plank))).map(([id]) => `${name} runs through plank ${id}`)),
    ...lines
      .filter(({ isStraight }) => !isStraight)
      .flatMap(({ name, parts }) =>
        boxes
          .filter(([kind, box]) => !kind.startsWith('plank') && !kind.startsWith('mark') && parts.some((part) => enters(part, box)))
          .map(([kind]) => `${name} runs through ${kind}`),
      ),
    ...drawn.scale.marks.flatMap(({ height, guide }) =>
      [...drawn.planks].filter(([, plank]) => enters(guide, plank)).map(([id]) => `the guide of ${height} runs through plank ${id}`),
    ),
    ...pairs(lines)
      .filter(([a, b]) => a.parts.some((part) => b.parts.some((other) => coincide(part, other))))
      .map(([a, b]) => `${a.name} and ${b.name} share a stretch`),
    ...lines.filter(({ points }) => points.some(({ y }, index) => index > 0 && y > points[index - 1]!.y + grain)).map(({ name }) => `${name} leads down`),
    ...graph.edges.filter(({ from, to }) => middle(from) <= middle(to)).map(({ from, to }) => `${to} is not above ${from}`),
    ...(graph.isScaled
      ? pairs(graph.nodes)
          .filter(([a, b]) => (a.height - b.height) * (middle(b.id) - middle(a.id)) < 0)
          .map(([a, b]) => `${a.id} and ${b.id} stand against the scale`)
      : []),
  ];
}
