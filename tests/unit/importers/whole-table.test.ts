import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/checks/corpus.ts';
import { readContentFiles } from '../../../src/checks/run.ts';
import { agencyFilesOf } from '../../fixtures/agency-files.ts';
import { withFile } from '../../fixtures/content.ts';
import { contentOfLastYear, nextSources } from '../../fixtures/figure-tables.ts';
import { Project } from '../../fixtures/figure-update.ts';

const path = (id: string) => `content/figures/${id}.yaml`;
const textOf = (content: readonly ContentFile[], id: string) => new TextDecoder().decode(content.find((file) => file.path === path(id))!.bytes);

/** The file that the agency would have published for a table whose rows are changed like this. */
function published(content: readonly ContentFile[], id: string, change: (row: string) => string): string {
  const text = textOf(content, id)
    .split('\n')
    .map((line) => (line.startsWith('  - {') && !line.includes('key: "') ? change(line) : line))
    .join('\n');
  const { files } = agencyFilesOf(withFile(path(id), text, content));
  const name = Object.keys(files).find((file) => file.startsWith(id === 'wages-states' ? 'state_' : 'national_'))!;
  return files[name]!;
}

const times = (factor: number) => (row: string) =>
  row
    .replace(/\b(mean|p10|p25|median|p75|p90): (\d+)/g, (_, key, value) => `${key}: ${Math.round((Number(value) * factor) / 10) * 10}`)
    .replace(/\b(hourly\w+): ([\d.]+)/g, (_, key, value) => `${key}: ${(Number(value) * factor).toFixed(2)}`);
const without =
  (...keys: string[]) =>
  (row: string) =>
    keys.reduce((text, key) => text.replace(new RegExp(`\\b${key}: [\\d.]+`), `${key}: null`), row);
const pay = ['hourlyMean', 'hourlyMedian', 'mean', 'p10', 'p25', 'median', 'p75', 'p90'];
const jobs = ['employment', 'jobsPerThousand', 'locationQuotient'];
const inOccupation = (soc: string, change: (row: string) => string) => (row: string) => (row.includes(`soc: "${soc}"`) ? change(row) : row);

const words = ['--oews', 'state_M2026_dl.csv', '--source', 'oews-2026-st'];
const small = () => contentOfLastYear('oews-2026-st', 'oews-2026-nat');
const refused = (change: (row: string) => string) => new Project(small()).refusal(words, { 'state_M2026_dl.csv': published(small(), 'wages-states', change) });
const accepted = (change: (row: string) => string) =>
  new Project(small()).update([...words, '--accept-jumps'], { 'state_M2026_dl.csv': published(small(), 'wages-states', change) });

describe('pay of all states that moves as a whole', () => {
  test('24 % more in every cell, and nothing jumps', async () => {
    expect(await refused(times(1.24))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        29-2072, 29-9021 (pay-shift)
          found: pay that moves as a whole: 29-2072 by +24 % (the middle of 32 numbers), 29-9021 by +24 % (the middle of 24 numbers)
          right: pay of an occupation that moves by 10 % at most, all states together, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
    expect(await accepted(times(1.24))).toContain('taken with --accept-jumps: 29-2072, 29-9021: pay that moves as a whole: 29-2072 by +24 %');
  });

  test('in one occupation', async () => {
    expect(await refused(inOccupation('29-2072', times(1.12)))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        29-2072 (pay-shift)
          found: pay that moves as a whole: 29-2072 by +12 % (the middle of 32 numbers)
          right: pay of an occupation that moves by 10 % at most, all states together, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });

  test('9 % is taken', async () => {
    const file = published(small(), 'wages-states', times(1.09));
    expect(await new Project(small()).update(words, { 'state_M2026_dl.csv': file })).toContain('Written: content/figures/wages-states.yaml');
  });
});

describe('numbers that are withheld as a whole', () => {
  test('all percentiles of a year', async () => {
    const change = without('p10', 'p25', 'median', 'p75', 'p90');
    expect(await refused(change)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (withheld)
          found: 35 of the 74 numbers of the last edition are not given (47 %); columns p10 (all), p25 (all), median (all), p75 (all), p90 (all)
          right: no more than 10 % of the table, of a column or of an occupation withheld, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
    expect(await accepted(change)).toContain('taken with --accept-jumps: 35 of the 74 numbers of the last edition are not given (47 %); columns p10 (all)');
  });

  test('an occupation', async () => {
    expect(await refused(inOccupation('29-2072', without(...pay, ...jobs)))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (withheld)
          found: 44 of the 74 numbers of the last edition are not given (59 %); occupations 29-2072 (all)
          right: no more than 10 % of the table, of a column or of an occupation withheld, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });

  test('the pay of an occupation in the nation', async () => {
    const file = published(small(), 'wages-national', (row) =>
      row.includes('year: 2025') ? inOccupation('29-2072', without(...pay, ...jobs, 'employmentError', 'meanError'))(row) : row,
    );
    expect(await new Project(small()).refusal(['--oews', 'national_M2026_dl.csv', '--source', 'oews-2026-nat'], { 'national_M2026_dl.csv': file })).toMatchInlineSnapshot(`
      "national_M2026_dl.csv
        whole file (withheld)
          found: 11 of the 32 numbers of the last edition are not given (34 %); columns jobsPerThousand (50 %); occupations 29-2072 (all)
          right: no more than 10 % of the table, of a column or of an occupation withheld, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });

  test('once accepted, the same file is not doubted again', async () => {
    const project = new Project(small());
    const files = { 'state_M2026_dl.csv': published(small(), 'wages-states', without('p10', 'p25', 'median', 'p75', 'p90')) };
    await project.update([...words, '--accept-jumps'], files);
    expect(await project.update(words.slice(0, 2), files)).toContain('Nothing changes');
  });
});

describe('an older file under a newer name', () => {
  test('of the states', async () => {
    expect(await refused(times(0.97))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        median (pay-falls)
          found: 7 of 7 are lower than in the table, such as AL 29-2072: 43680 → 42370. Is this an older file?
          right: the file of the year that its name says, in which most pay rises, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
    expect(await accepted(times(0.97))).toContain('Is this an older file?');
  });

  test('of the nation', async () => {
    const file = published(small(), 'wages-national', times(0.97));
    const message = await new Project(small()).refusal(['--oews', 'national_M2026_dl.csv', '--source', 'oews-2026-nat'], { 'national_M2026_dl.csv': file });
    expect(message).toMatchInlineSnapshot(`
      "national_M2026_dl.csv
        median (pay-falls)
          found: 3 of 3 are lower than in the table, such as 29-2072 2026: 50540 → 49020. Is this an older file?
          right: the file of the year that its name says, in which most pay rises, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });
});

test('a full-size file is refused with one message for each of these', { timeout: 60_000 }, async () => {
  const content = withFile(
    'content/sources/oews-2030-st.yaml',
    nextSources['oews-2026-st'].replace('publisher: BLS', publisherOf()).replaceAll('2026', '2030'),
    readContentFiles(),
  );
  const project = new Project(content);
  const rulesFor = async (change: (row: string) => string) => {
    const text = await project.refusal(['--oews', 'state_M2030_dl.csv', '--source', 'oews-2030-st'], { 'state_M2030_dl.csv': published(content, 'wages-states', change) });
    return [...text.matchAll(/ \(([a-z-]+)\)\n {4}found/g)].map(([, rule]) => rule);
  };
  expect(await rulesFor(times(1.24))).toEqual(['pay-shift']);
  expect(await rulesFor(without('p10', 'p25', 'median', 'p75', 'p90'))).toEqual(['withheld']);
  expect(await rulesFor(without('p90'))).toEqual(['withheld']);
  expect(await rulesFor(inOccupation('29-9021', without(...pay, ...jobs)))).toEqual(['withheld']);
  expect(await rulesFor(times(0.95))).toEqual(['pay-falls']);
});

/** The line that names the publisher of the present source. */
function publisherOf(): string {
  return /^publisher:.*$/m.exec(new TextDecoder().decode(readContentFiles().find(({ path }) => path === 'content/sources/oews-2025-st.yaml')!.bytes))![0];
}
