import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { readContentFiles } from '../../../src/checks/run.ts';
import { presentTable } from '../../../src/importers/present-table.ts';
import { writeTable } from '../../../src/importers/table-lines.ts';
import { agencyFilesOf } from '../../fixtures/agency-files.ts';
import { contentOfLastYear } from '../../fixtures/figure-tables.ts';
import { Project, spoiled } from '../../fixtures/figure-update.ts';

describe('the same file again changes not one byte', () => {
  test.each([
    ['oews-2026-st', ['--oews', 'state_M2026_dl.xlsx']],
    ['oews-2026-nat', ['--oews', 'national_M2026_dl.csv']],
    ['pc-2024-34', ['--projections', 'long-term-projections.csv']],
    ['cpi-us', ['--cpi', 'cpi-years.csv']],
    ['bea-rpp-2025', ['--rpp', 'SARPP_STATE_2008_2025.csv']],
  ] as const)('%s', async (source, words) => {
    const project = new Project(contentOfLastYear(source));
    await project.update([...words, '--source', source]);
    const once = project.content();
    expect(await project.update(words)).toContain('Nothing changes: the tables hold these figures already.');
    expect(project.content()).toEqual(once);
  });

  test('jumps that were accepted once are not doubted again', async () => {
    const project = new Project(contentOfLastYear('oews-2026-nat'));
    const files = { 'national_M2026_dl.csv': spoiled('national_M2026_dl.csv', '"38,000"', '"68,000"') };
    await project.update(['--oews', 'national_M2026_dl.csv', '--source', 'oews-2026-nat', '--accept-jumps'], files);
    expect(await project.update(['--oews', 'national_M2026_dl.csv'], files)).toContain('Nothing changes');
  });
});

test('the tables of the site come out byte for byte from the files that they must have been read from', { timeout: 60_000 }, async () => {
  const content = readContentFiles();
  const { words, files } = agencyFilesOf(content);
  const project = new Project(content);
  const before = project.content();
  expect(await project.update(words, files)).toContain('Nothing changes: the tables hold these figures already.');
  expect(project.content()).toEqual(before);
});

describe('a row that changes is written in the style of the site, and no other line of its table', () => {
  const content = readContentFiles();
  const { corpus } = readCorpus(content);

  test.each([
    ['wages-states', 'employment'],
    ['wages-national', 'median'],
    ['projections-states', 'baseJobs'],
    ['cpi', 'annualAverage'],
    ['price-parities', 'priceLevel'],
  ])('%s', (id, column) => {
    const entry = presentTable(corpus, id);
    const text = new TextDecoder().decode(content.find(({ path }) => path === entry.file)!.bytes);
    const [first, ...others] = entry.data.rows;
    const before = text.split('\n');
    const after = writeTable(entry, text, { rows: [{ ...first!, [column]: 12345 }, ...others], header: {} }).split('\n');
    const line = entry.lineOf(['rows', 0])! - 1;
    expect(after.toSpliced(line, 1)).toEqual(before.toSpliced(line, 1));
    expect(after[line]).toBe(before[line]!.replace(`${column}: ${first![column]}`, `${column}: 12345`));
  });
});
