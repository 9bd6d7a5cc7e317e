import type { ChartBreak, ChartTone } from './chart.ts';
import type { Scale } from './chart-scale.ts';

/** How a bar is filled: several series in one row differ by it, not by colour alone. */
export type Fill = 'solid' | 'hollow' | 'light';

/** The look of a series: each has a mark and a dash of its own. */
export interface Look {
  label: string;
  tone: ChartTone;
  /** Its number among the series of the chart: the same look in the sketch, in the canvas and in the key. */
  number: number;
}

export interface Bar {
  /** Place of the row in the drawing, from 0 at the top. */
  row: number;
  /** Which of the row's lanes it lies in, and which of its layers it is: a later layer covers an earlier one. */
  lane: number;
  layer: number;
  from: number;
  to: number;
  tone: ChartTone;
  fill: Fill;
}

export interface Mark {
  row: number;
  value: number;
  look: Look;
  /** How far it lies below the middle of its row, in pixels: of two that would cover each other one goes up, one down. */
  shift?: number;
}

/** A short upright line at one value: a median, a market figure. */
export interface Stroke extends Mark {
  lane: number;
  /** How far it reaches from the middle of its lane, as a share of the lane's height. */
  reach: number;
}

/** A text beside a mark. before and after: on its line, or under it (drops) where there is little width or always; under and over: in the middle. */
export interface PlotText {
  row: number;
  lane: number;
  value: number;
  text: string;
  side: 'before' | 'after' | 'under' | 'over';
  drops?: 'narrow' | 'always';
  /** Left out where there is little width: below 40 rem, or below 60 rem. */
  isWide?: boolean | 'very';
  /** Words for a number that is not known. */
  isUnknown?: boolean;
}

export interface LinePoint {
  x: number;
  y: number;
  text: string;
  /** Of a wider group: its mark is hollow. */
  isWider: boolean;
}

export interface Line {
  look: Look;
  /** Stretches without a gap; one of a single point is a mark alone. */
  stretches: readonly (readonly LinePoint[])[];
}

/** One value that the keyboard and the pointer can visit. Places are percents of the drawing area. */
export interface Stop {
  x: number;
  y: number;
  /** "Ohio", "2018" */
  name: string;
  /** "Median pay, year" */
  what: string;
  /** The text of the cell, word for word. */
  value: string;
  /** What lies between this stop and the one before: the text of a break. */
  before?: string;
}

interface PlotBase {
  scale: Scale;
  key: readonly { look: Look; swatch: 'line' | 'mark' | 'stroke' | Fill }[];
  /** Each list is walked along, one list after the other across. */
  stops: readonly (readonly Stop[])[];
}

/** Bars and marks along rows; values grow to the right. */
export interface RowsPlot extends PlotBase {
  direction: 'rows';
  rows: readonly { name: string; unknown?: string }[];
  /** Lines of the longest name above the bars (little width) and beside them. */
  nameLines: { above: number; beside: number };
  lanes: number;
  isDense: boolean;
  /** Share of a row's height that its lanes fill together. */
  thickness: number;
  bars: readonly Bar[];
  /** Thin lines from one point of a row to another. */
  joins: readonly { row: number; from: number; to: number }[];
  marks: readonly Mark[];
  strokes: readonly Stroke[];
  texts: readonly PlotText[];
  references: readonly { value: number; text: string }[];
}

/** Lines over years; values grow upwards. */
export interface LinesPlot extends PlotBase {
  direction: 'lines';
  years: Scale;
  lines: readonly Line[];
  bands: readonly (Pick<ChartBreak, 'text'> & { from: number; to: number; letter: string })[];
  references: readonly { value: number; text: string }[];
}

export type Plot = RowsPlot | LinesPlot;
