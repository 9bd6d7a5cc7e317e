import type { ChartChoice, ChartView } from './chart.ts';
import { firstChoices } from './chart-choices.ts';
import { textsOf } from './chart-data.ts';
import { chartSketch, type ChartSketch } from './chart-sketch.ts';
import { say, wordGroups } from './words.ts';

/** A choice as the form shows it. */
export interface ShownChoice {
  name: string;
  label: string;
  /** Several values: boxes to tick. A few: radio buttons. Many: a list. */
  form: 'boxes' | 'radios' | 'list';
  most?: number;
  values: readonly { value: string; label: string; isChosen: boolean }[];
}

export interface ChartFigure {
  sketch: ChartSketch;
  choices: readonly ShownChoice[];
  /** For the browser: all of the chart but its numbers, and the labels that it says. */
  data: string;
}

/** What the component prints. The sketch is made here, from the very table that the figure shows: nobody can hand in another drawing. */
export function chartFigure({ table, ...spec }: ChartView): ChartFigure {
  const chosen = firstChoices(spec.choices);
  const units = [...new Set([spec.unit, ...spec.series.map(({ unit }) => unit ?? spec.unit)])];
  const unitLabels = Object.fromEntries(units.map((unit) => [unit, say(`unit.${unit}`)]));
  return {
    sketch: chartSketch(spec, textsOf(table), chosen, unitLabels),
    choices: (spec.choices ?? []).map((choice) => shownChoice(choice, chosen[choice.name]!)),
    data: JSON.stringify({ spec, unitLabels, words: wordGroups(['chart'])['chart'] }).replaceAll('<', '\\u003c'),
  };
}

function shownChoice({ name, label, values, most }: ChartChoice, chosen: readonly string[]): ShownChoice {
  return {
    name,
    label,
    form: most === undefined ? (values.length <= 4 ? 'radios' : 'list') : 'boxes',
    most,
    values: values.map((value) => ({ ...value, isChosen: chosen.includes(value.value) })),
  };
}
