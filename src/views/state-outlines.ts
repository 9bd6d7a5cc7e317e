import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'us-atlas/states-albers-10m.json';

type Point = readonly [x: number, y: number];

/** Size of the map in the units of its outlines. */
export const mapViewBox = '0 0 975 610';

/** Share of the atlas's points that are kept, those that shape an outline most: as fine as a map of a page's width can show. */
const keptShare = 0.3;
/** Islands that would be smaller than this, in square units of the map, are left out, unless they are all there is of a state. */
const smallestIsland = 2;

/** Outlines of the states by FIPS code, on Albers' projection, from the Census Bureau by way of us-atlas. */
export function stateOutlines(): ReadonlyMap<string, string> {
  const atlas = presimplify(topology as unknown as Topology<{ states: GeometryCollection }>);
  const thin = simplify(atlas, quantile(atlas, keptShare));
  return new Map(
    feature(thin, thin.objects.states).features.map(({ id, geometry }) => {
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
      return [String(id), pathOf(polygons.flat().map((ring) => ring.map(([x, y]): Point => [Math.round(x!), Math.round(y!)])))];
    }),
  );
}

/** A path of whole numbers in which every point tells only how far it lies from the one before: half the bytes of full places. */
function pathOf(rings: readonly (readonly Point[])[]): string {
  const largest = Math.max(...rings.map(areaOf));
  return rings
    .filter((ring) => areaOf(ring) >= Math.min(smallestIsland, largest))
    .map(ringPath)
    .join('');
}

function ringPath(ring: readonly Point[]): string {
  const [[startX, startY]] = ring as [Point];
  let [x, y] = [startX, startY];
  const steps = ring.slice(1, -1).flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]}${step[1]! < 0 ? '' : ' '}${step[1]}`];
  });
  return `M${startX} ${startY}l${steps.map((step, index) => (index === 0 || step.startsWith('-') ? step : ` ${step}`)).join('')}z`;
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
