import { describe, expect, test } from 'vitest';
import { Figures } from '../../../src/domain/figures.ts';
import type { FigureTable } from '../../../src/schemas/figures.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { formerIndustryChartView, industryChartViews } from '../../../src/views/wages-industries.ts';
import { occupationLinksView } from '../../../src/views/wages-pages.ts';
import { payAndPricesChartView } from '../../../src/views/wages-prices.ts';
import { statePayMapView, statePayTableView, statePayWordsView } from '../../../src/views/wages-states.ts';
import { payThroughTimeChartView } from '../../../src/views/wages-time.ts';

const source = (short: string): Source => ({ title: `${short}, a document made up for this test`, publisher: 'Nobody', short, dated: '2025-05', kind: 'statistics' });
const sources = new Map(['survey', 'prices', 'index', 'soc-xwalk', 'oes-hybrid-xwalk', 'profile'].map((id) => [id, source(id)]));
const site = { name: 'Test', asOf: '2026-11-21', wageVintage: '2025-05', historyAfterYears: 15, comparisons: [['a', 'b']] };

const units = {
  soc: 'code',
  postal: 'code',
  group: 'code',
  run: 'code',
  jobsPerThousand: 'jobs-per-thousand',
  missing: 'text',
  level: 'text',
  industry: 'text',
  naics: 'code',
  year: 'year',
  priceLevel: 'index',
  may: 'index',
  locationQuotient: 'ratio',
  employment: 'jobs',
} as const;
const table = (rows: FigureTable['rows'], facts: Partial<FigureTable> = {}): Figures =>
  new Figures('small', {
    title: 'Small table',
    description: 'A small table that was written for this test alone, and for no other.',
    vintage: '2025-05',
    source: 'survey',
    key: ['year'],
    columns: Object.keys(rows[0]!).map((key) => ({ key, title: key, unit: units[key as keyof typeof units] ?? 'usd-per-year' })),
    rows,
    ...facts,
  });

const textsOf = (rows: readonly (readonly { text: string }[])[]) => rows.map((row) => row.map(({ text }) => text));
const national = table([{ soc: '29-2072', year: 2025, median: 50_000, employment: 100 }]);

describe('pay through time', () => {
  const row = (group: string, year: number, run: string, median: number | null) => ({ group, year, soc: '29-2071', run, median });
  const series = table([
    row('technician', 2017, 'technician-2002-2018', 30_000),
    row('technician', 2018, 'technician-2002-2018', 31_000),
    row('technician', 2021, 'technician-2021-on', 40_000),
    row('technician', 2025, 'technician-2021-on', null),
    row('technician-hybrid', 2019, 'technician-wider-group-2019-2020', 35_000),
    row('somebody-else', 2018, 'technician-2002-2018', 1),
  ]);
  const cpi = table(
    [2017, 2018, 2019, 2021, 2025].map((year) => ({ year, may: year === 2025 ? 300 : 200 })),
    { source: 'index' },
  );
  const chart = payThroughTimeChartView({ series, cpi, sources, site }, '29-2072');

  test('stands in the order of the years, the wider group between, in dollars of the year and of the newest', () => {
    expect(textsOf(chart.table.rows).map(([year, , paid, real]) => [year, paid, real])).toEqual([
      ['2017', '$30,000', '$45,000'],
      ['2018', '$31,000', '$46,500'],
      ['2019', '$35,000', '$52,500'],
      ['2021', '$40,000', '$60,000'],
    ]);
  });

  test('breaks wherever the stretch changes, and says why', () => {
    expect(chart.breaks!.map(({ afterRow }) => afterRow)).toEqual([1, 2]);
    for (const { text } of chart.breaks!) expect(text).toMatch(/\.$/);
  });

  test('names the index and the documents of the breaks among its sources', () => {
    expect(chart.table.receipts.map(({ name }) => name)).toEqual(['survey', 'index', 'soc-xwalk', 'oes-hybrid-xwalk']);
  });

  test('draws every choice of dollars, and only columns of its table', () => {
    const values = chart.choices![0]!.values.map(({ value }) => value);
    expect(new Set(chart.series.map(({ when }) => when!.dollars))).toEqual(new Set(values));
    expect(chart.series.flatMap(({ columns }) => columns).every((column) => column < chart.table.columns.length)).toBe(true);
  });
});

describe('pay by state', () => {
  const row = (postal: string, median: number | null) => ({
    postal,
    soc: '29-2072',
    median,
    p10: 1,
    p25: 2,
    p75: 3,
    p90: 4,
    employment: median === null ? null : 100,
    jobsPerThousand: 1.5,
    locationQuotient: 1,
  });
  const wages = table([row('OH', 54_000), row('NY', 66_000), row('UT', null)]);
  const prices = table(
    [
      { postal: 'NY', priceLevel: 120 },
      { postal: 'OH', priceLevel: 90 },
      { postal: 'UT', priceLevel: 95 },
    ],
    { vintage: '2024', source: 'prices' },
  );
  const names = new Map([
    ['NY', 'New York'],
    ['OH', 'Ohio'],
    ['UT', 'Utah'],
  ]);
  const pay = { wages, prices, sources, names, soc: '29-2072' };

  test('is a table by name with ranks before and after prices; what BLS holds back says so', () => {
    const view = statePayTableView(pay);
    expect(textsOf(view.rows).map((cells) => cells.slice(0, 5))).toEqual([
      ['New York', '$66,000', '1', '$55,000', '2'],
      ['Ohio', '$54,000', '2', '$60,000', '1'],
      ['Utah', 'not released by BLS', 'not released by BLS', 'not released by BLS', 'not released by BLS'],
    ]);
    expect(view.rows[2]![1]).toMatchObject({ isUnknown: true });
    expect(view.receipts.map(({ name }) => name)).toEqual(['survey', 'prices']);
    expect(view.notes[0]).toMatch(/May 2025.*2024/);
  });

  test('marks a place behind which few jobs stand, and names no such state first', () => {
    const few = table([...wages.rows.map(({ cells }) => cells), { ...row('WY', 99_000), employment: 50 }]);
    const level = table([...prices.rows.map(({ cells }) => cells), { postal: 'WY', priceLevel: 90 }], { vintage: '2024', source: 'prices' });
    const withFew = { ...pay, wages: few, prices: level, names: new Map([...names, ['WY', 'Wyoming']]) };
    expect(textsOf(statePayTableView(withFew).rows).at(-1)!.slice(0, 5)).toEqual(['Wyoming', '$99,000', '1, unsure', '$110,000', '1, unsure']);
    expect(statePayWordsView(withFew, national, site, statePayMapView([], withFew)).lines[0]).toBe(
      'Highest median among states where BLS counts 100 jobs or more: New York, $66,000 a year.',
    );
    const view = payAndPricesChartView(withFew, national, site);
    expect(view.choices![0]!.first).not.toContain('wy');
    expect(view.table.notes[0]).toContain('Ohio');
  });

  test('writes as many decimals in each row of a column', () => {
    const view = statePayTableView({ ...pay, wages: table([row('OH', 54_000), { ...row('NY', 66_000), jobsPerThousand: 0.213, locationQuotient: 0.87 }]) });
    expect(textsOf(view.rows).map((cells) => cells.slice(-2))).toEqual([
      ['0.213', '0.87'],
      ['1.500', '1.00'],
    ]);
  });

  test('is a drawing before and after prices: the nation first, then the highest, none that was not released', () => {
    const view = payAndPricesChartView(pay, national, site);
    expect(textsOf(view.table.rows)).toEqual([
      ['The nation', '$50,000', '$50,000', '100'],
      ['Ohio', '$54,000', '$60,000', '90'],
      ['New York', '$66,000', '$55,000', '120'],
    ]);
    expect(view.rowsOf!.states).toEqual([null, 'oh', 'ny']);
    expect(view.choices![0]!.values.map(({ value }) => value)).toEqual(['ny', 'oh']);
    expect(new Set(view.choices![0]!.first)).toEqual(new Set(['ny', 'oh']));
  });

  test('leads to the same part of the other occupations’ pages', () => {
    expect(occupationLinksView('29-9021', 'states').map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
      ['/wages/#states', undefined],
      ['/wages/registrars-technologists/#states', 'page'],
      ['/wages/managers/#states', undefined],
    ]);
  });
});

describe('pay by industry', () => {
  const row = (year: number, naics: string, median: number, level = 'sector') => ({ soc: '29-2072', year, level, industry: `Industry ${naics}`, naics, median, employment: 1000 });
  const many = (year: number) => ['62', '99', '55', '52'].map((naics, index) => row(year, naics, 40_000 + index));

  test('is drawn for the newest year that has enough industries, the highest first, all industries last', () => {
    const industries = table([...many(2025), row(2026, '62', 99_000)]);
    const [chart, ...others] = industryChartViews({ industries, national, sources, site }, '29-2072');
    expect(others).toEqual([]);
    expect(textsOf(chart!.table.rows).map(([name, median]) => [name, median])).toEqual([
      ['Finance and insurance', '$40,003'],
      ['Head offices of companies', '$40,002'],
      ['Government', '$40,001'],
      ['Health care and social help', '$40,000'],
      ['All industries', '$50,000'],
    ]);
    expect(chart!.references![0]!.row).toBe(4);
    expect(chart!.undrawnRows).toEqual([4]);
  });

  test('draws no industry with few of the jobs, and names the newest figures where it is of an older survey', () => {
    const older = many(2024).map((cells, place) => ({ ...cells, employment: place === 0 ? 90 : 1000 }));
    const both = table([
      { soc: '29-2072', year: 2024, median: 49_000, employment: 100_000 },
      { soc: '29-2072', year: 2025, median: 50_000, employment: 100_000 },
    ]);
    const [chart] = industryChartViews({ industries: table([...older, row(2025, '62', 61_000)]), national: both, sources, site }, '29-2072');
    expect(chart!.undrawnRows).toEqual([3, 4]);
    expect(chart!.table.notes.join(' ')).toContain('May 2025: Health care and social help, $61,000; All industries, $50,000.');
  });

  test('keeps the cuts apart', () => {
    const industries = table([...many(2025), ...many(2025).map((cells) => ({ ...cells, level: 'handbook industry' }))]);
    expect(industryChartViews({ industries, national, sources, site }, '29-2072').map(({ id }) => id)).toEqual(['pay-by-sector', 'pay-by-industry']);
  });

  test('of then is history, with its year, and refused while it is none', () => {
    const rows = [
      { industry: 'All industries', median: 28_000 },
      { industry: 'Clinics', median: 27_000 },
    ];
    const then = formerIndustryChartView(table(rows, { vintage: '2006-05', source: 'profile' }), sources, site);
    expect(then.table.caption).toMatch(/^History.*May 2006$/);
    expect(() => formerIndustryChartView(table(rows, { vintage: '2020-05', source: 'profile' }), sources, site)).toThrow('no history yet');
  });
});
