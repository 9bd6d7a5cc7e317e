import { formatList } from './format.ts';
import { stateMapView, type StateMapView } from './state-map.ts';
import type { Receipt } from './receipts.ts';
import { say } from './words.ts';

/** What to read from a map, in sentences, with what they rest on. */
export interface MapWordsView {
  lines: readonly string[];
  receipts: readonly Receipt[];
}

/** A map whose colours stand for classes of a figure: "1" the lowest to "5" the highest, and "none" where no figure is given. */
export interface FigureMapView extends StateMapView {
  /** What the map shows, for those who hear it. */
  label: string;
  /** A place too small to be seen, drawn again as a square beside the coast, with a line that leads to it. */
  callout: { text: string; x: number; y: number; leader: string };
  /** The classes that are on the map, from the lowest up, each with its range. */
  key: readonly { group: string; text: string }[];
}

interface Mapped {
  label: string;
  /** The figure of each state by postal code; null where none is given. */
  values: ReadonlyMap<string, number | null>;
  /** Borders between the classes are whole multiples of it, so that the key holds round numbers. */
  step: number;
  format: (value: number) => string;
  /** What stands for a missing figure, "not released by BLS", or what does so for one state. */
  unknown: string | ((postal: string) => string);
}

const classCount = 5;

/** The District of Columbia would be three units wide on a map of 975. */
const tiny = { postal: 'DC', square: 'M893 288h22v22h-22z', callout: { text: 'DC', x: 920, y: 305, leader: 'M831 270L893 294' } } as const;

/**
 * Borders that cut values into classes of about as many states each, moved to the nearest multiple of `step`: round numbers that
 * the key can state in full. Borders that would leave a class empty are left out. Lowest first; a value on a border is above it.
 */
export function roundBorders(values: readonly number[], step: number, classes = classCount): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: classes - 1 }, (_, cut) => sorted[Math.floor(((cut + 1) * sorted.length) / classes)]!);
  const rounded = [...new Set(cuts.map((cut) => Math.round(cut / step) * step))];
  return rounded.filter((border, index) => sorted.some((value) => value >= (rounded[index - 1] ?? -Infinity) && value < border) && sorted.at(-1)! >= border);
}

/** A map of the states by one figure. Every state tells its name and its figure; the same figures belong into a table beside it. */
export function figureMapView(states: readonly { facts: { fips: string; postal: string; name: string } }[], { label, values, step, format, unknown }: Mapped): FigureMapView {
  const known = [...values.values()].filter((value) => value !== null);
  const borders = roundBorders(known, step);
  const groupOf = (value: number | null | undefined) => (value === null || value === undefined ? 'none' : String(1 + borders.filter((border) => value >= border).length));
  const unknownOf = (postal: string) => (typeof unknown === 'string' ? unknown : unknown(postal));
  const map = stateMapView(states, (postal) => {
    const value = values.get(postal);
    return { group: groupOf(value), text: value === null || value === undefined ? unknownOf(postal) : format(value) };
  });
  const classes = [...borders, undefined].map((above, index) => ({ group: String(index + 1), text: rangeWords(borders[index - 1], above, format) }));
  const unknowns = [...new Set(map.shapes.filter(({ group }) => group === 'none').map(({ postal }) => unknownOf(postal)))];
  const shapes = map.shapes.map((shape) => (shape.postal === tiny.postal ? { ...shape, path: shape.path + tiny.square } : shape));
  return {
    ...map,
    shapes,
    callout: tiny.callout,
    label,
    key: [...classes, { group: 'none', text: formatList(unknowns, 'disjunction') }].filter(({ group }) => map.shapes.some((shape) => shape.group === group)),
  };
}

function rangeWords(from: number | undefined, above: number | undefined, format: (value: number) => string): string {
  if (from === undefined) return above === undefined ? say('figureMap.all') : say('figureMap.under', { above: format(above) });
  return above === undefined ? say('figureMap.over', { from: format(from) }) : say('figureMap.between', { from: format(from), above: format(above) });
}
