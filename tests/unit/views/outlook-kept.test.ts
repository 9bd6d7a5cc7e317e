import { describe, expect, test } from 'vitest';
import { forecastsKeptView } from '../../../src/views/outlook-kept.ts';
import { figures, sources } from './outlook-content.ts';

const view = forecastsKeptView(figures('projection-versus-actual'), figures('projections-national'), sources);
const texts = (rows: readonly (readonly { text: string }[])[]) => rows.map((row) => row.map(({ text }) => text));

describe('forecasts against what came', () => {
  test('are each either drawn or told with a reason', () => {
    expect(view.chart.table.rows.length + view.open.rows.length).toBe(figures('projection-versus-actual').rows.length);
    expect(view.open.rows.every((row) => row[4]!.text !== '')).toBe(true);
  });

  test('are drawn from the columns of what was foretold and what came', () => {
    expect(view.chart.kind).toBe('pairs');
    expect(view.chart.series.map(({ columns: [column] }) => view.chart.table.columns[column!]!.title)).toEqual(view.chart.series.map(({ label }) => label));
    expect(view.chart.table.rows.every((row) => view.chart.series.every(({ columns: [column] }) => !row[column!]!.isUnknown))).toBe(true);
  });

  test('are named by their group and edition, each once', () => {
    const names = [...texts(view.chart.table.rows), ...texts(view.open.rows)].map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('show the span of their words where no number was foretold', () => {
    const words = view.open.rows.filter((row) => row[4]!.text.includes('words, not a number'));
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((row) => /\d (?:or more|to \d)/.test(row[1]!.text))).toBe(true);
  });
});
