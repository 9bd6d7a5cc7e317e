import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import { Ladder } from '../../../src/domain/ladder.ts';
import type { Pay } from '../../../src/schemas/ladder.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { ladderPayViews, uncomparedPayView } from '../../../src/views/wages-classes.ts';
import { ladderFacts, rung } from '../../fixtures/ladders.ts';

const source = (short: string): Source => ({ title: `${short}, a document made up for this test`, publisher: 'Nobody', short, dated: '2025-05', kind: 'statistics' });
const sources = new Map(['survey', 'schedule', 'standard'].map((id) => [id, source(id)]));
const site = { name: 'Test', asOf: '2026-11-21', wageVintage: '2025-05', historyAfterYears: 15, comparisons: [['a', 'b']] };
const facts = { title: 'Small', description: 'A small table that was written for this test alone.', vintage: '2025-05', source: 'survey', key: ['soc'] };
const columns = ['soc', 'postal', 'year', 'p25', 'median', 'p75'].map((key) => ({ key, title: key, unit: 'code' as const }));
const states = new Figures('states', {
  ...facts,
  columns,
  rows: [
    { postal: 'NY', soc: '29-2072', p25: 49_000, median: 61_000, p75: 79_000 },
    { postal: 'NY', soc: '11-9111', p25: null, median: null, p75: null },
  ],
});
const national = new Figures('national', { ...facts, columns, rows: [{ soc: '11-9111', year: 2025, p25: 94_000, median: 123_000, p75: 166_000 }] });
const tables = { states, national, sources, site, names: new Map([['NY', 'New York']]) };

const pay = (parts: Partial<Pay> = {}): Pay => ({ min: 30_000, max: 40_000, period: 'year', effective: '2025-01', source: 'schedule', ...parts });
const ladder = new Ladder(
  'small',
  ladderFacts(
    [
      rung('trainee', { level: 'entry', track: 'management', pay: [pay()] }),
      rung('clerk', { pay: [pay({ min: 2500, max: 3000, period: 'month' })] }),
      rung('chief', { level: 'administrator', track: 'management', pay: [pay(), pay({ min: 50_000, max: 60_000 })] }),
      rung('undated', { pay: [{ min: 1, max: 2, period: 'year', undated: true, source: 'schedule' }] }),
      rung('old', { pay: [pay({ effective: '1985-09-11' })] }),
    ],
    [],
  ),
);
const texts = (rows: readonly (readonly { text: string }[])[]) => rows.map((row) => row.map(({ text }) => text));

describe('a ladder beside the market', () => {
  const [view, ...others] = ladderPayViews([ladder], tables);

  test('shows dated ranges only, each beside the occupation that fits', () => {
    expect(others).toEqual([]);
    expect(texts(view!.chart.table.rows).map(([name, from, to, , group, ...market]) => [name, from, to, group, ...market])).toEqual([
      ['Clerk chief', '$30,000', '$40,000', 'Health services managers, The nation', '$94,000', '$123,000', '$166,000'],
      ['Clerk chief', '$50,000', '$60,000', 'Health services managers, The nation', '$94,000', '$123,000', '$166,000'],
      ['Clerk clerk', '$30,000', '$36,000', 'Medical records specialists, New York', '$49,000', '$61,000', '$79,000'],
      ['Clerk trainee', '$30,000', '$40,000', 'no group of the survey fits', 'none', 'none', 'none'],
    ]);
  });

  test('says when each range began, and that months were multiplied', () => {
    expect(view!.chart.table.rows.every((row) => row[3]!.text.startsWith('from January 2025'))).toBe(true);
    expect(view!.chart.table.notes.join(' ')).toContain('times twelve');
  });

  test('is left out where no range is dated', () => {
    expect(ladderPayViews([new Ladder('other', ladderFacts([rung('clerk')], []))], tables)).toEqual([]);
  });
});

describe('ranges that are not compared', () => {
  test('are those without a date, which is said', () => {
    const view = uncomparedPayView([ladder], 'undated', tables);
    expect(texts(view.rows)).toEqual([['Clerk undated', 'New York', '$1', '$2', 'no date on the page']]);
  });

  test('are history, with the year in the caption', () => {
    const view = uncomparedPayView([ladder], 'history', tables);
    expect(view.caption).toBe('History: pay ranges of classes in 1985');
    expect(texts(view.rows)[0]!.at(-1)).toBe('September 11, 1985');
    expect(view.dataHref).toBeUndefined();
  });
});
