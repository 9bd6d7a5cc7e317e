import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'us-atlas/states-albers-10m.json';
import { statePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';

/** One state as a shape that links to its page. */
export interface MapShape {
  postal: string;
  href: string;
  /** Read out and shown on hover: "Wisconsin: a ladder is known". */
  label: string;
  path: string;
  /** Which of the map's classes the state falls into; the colour follows from it. */
  group: string;
}

export interface StateMapView {
  viewBox: string;
  shapes: readonly MapShape[];
}

/** Outlines on Albers' projection, from the Census Bureau by way of us-atlas; thinned to what a small map can show. */
function outlines(): ReadonlyMap<string, string> {
  const atlas = presimplify(topology as unknown as Topology<{ states: GeometryCollection }>);
  const thin = simplify(atlas, quantile(atlas, 0.86));
  const draw = geoPath().digits(0);
  return new Map(feature(thin, thin.objects.states).features.map((state) => [String(state.id), draw(state) ?? '']));
}

const outlineByFips = outlines();

/** A map of the given states; `describe` puts each into a group and words it. */
export function stateMapView(
  states: readonly { facts: { fips: string; postal: string; name: string } }[],
  describe: (postal: string) => { group: string; text: string },
): StateMapView {
  return {
    viewBox: '0 0 975 610',
    shapes: states.map(({ facts }) => {
      const { group, text } = describe(facts.postal);
      return { postal: facts.postal, href: hrefTo(statePath(facts.postal)), label: `${facts.name}: ${text}`, path: outlineByFips.get(facts.fips) ?? '', group };
    }),
  };
}
