import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOfTable } from '../../../src/views/chart-csv.ts';

const receipt = { text: 'BLS OEWS, May 2025', href: 'https://example.org/sources/oews/' };
const csvOf = (columns: readonly string[], ...rows: readonly string[][]) =>
  csvOfTable({ columns, rows, receipts: rows.map(() => [receipt]), sourceTitle: 'Source', pageTitle: 'Page of the source' });

describe('a table as CSV', () => {
  test('has bare numbers, their sign in the heading, words for what is unknown, and the source of each row', () => {
    expect(csvOf(['State', 'Median', 'Growth'], ['Ohio', '$49,620', '-3.1%'], ['Iowa', 'not released by BLS', '4%'])).toMatchInlineSnapshot(`
      "State,Median ($),Growth (%),Source,Page of the source
      Ohio,49620,-3.1,"BLS OEWS, May 2025",https://example.org/sources/oews/
      Iowa,not released by BLS,4,"BLS OEWS, May 2025",https://example.org/sources/oews/
      "
    `);
  });

  test('reads back as it was, whatever quotes, commas and lines its words hold', () => {
    const name = 'A "quoted", long\nname';
    const [, row] = parse(csvOf(['Class', 'Pay'], [name, '$1'])) as string[][];
    expect(row).toEqual([name, '1', receipt.text, receipt.href]);
  });

  test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('starts no formula with %j', (text) => {
    const [header, row] = parse(csvOf([text, 'Pay'], [text, text])) as string[][];
    for (const cell of [header![0], row![0], row![1]]) expect(cell).toBe(`'${text}`);
  });

  test('keeps a negative number a number', () => {
    expect(csvOf(['State', 'Growth'], ['-1', '-3.1%'])).toContain('-1,-3.1,');
  });
});
