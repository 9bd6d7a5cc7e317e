import { statePath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { mapViewBox, stateOutlines } from './state-outlines.ts';

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

const outlineByFips = stateOutlines();

/** A map of the given states; `describe` puts each into a group and words it. */
export function stateMapView(
  states: readonly { facts: { fips: string; postal: string; name: string } }[],
  describe: (postal: string) => { group: string; text: string },
): StateMapView {
  return {
    viewBox: mapViewBox,
    shapes: states.map(({ facts }) => {
      const { group, text } = describe(facts.postal);
      return { postal: facts.postal, href: hrefTo(statePath(facts.postal)), label: `${facts.name}: ${text}`, path: outlineByFips.get(facts.fips) ?? '', group };
    }),
  };
}
