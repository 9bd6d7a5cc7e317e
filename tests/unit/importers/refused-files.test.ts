import { describe, expect, test } from 'vitest';
import { contentOfLastYear, nextSources } from '../../fixtures/figure-tables.ts';
import { agencyFile, Project, spoiled } from '../../fixtures/figure-update.ts';

/** The message for a state workbook of the next year, as CSV, that is spoiled in one place. `refusal` fails where a byte of the content changes. */
function refusedStates(text: string | Uint8Array, more: readonly string[] = []): Promise<string> {
  const words = ['--oews', 'state_M2026_dl.csv', '--source', 'oews-2026-st', ...more];
  return new Project(contentOfLastYear('oews-2026-st')).refusal(words, { 'state_M2026_dl.csv': text });
}

const states = 'state_M2026_dl.csv';
const statesText = new TextDecoder().decode(agencyFile(states));

describe('what is no table', () => {
  test('an empty file', async () => {
    expect(await refusedStates('')).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: an empty file
          right: the file as the agency publishes it: download it again

      1 finding. Nothing was written."
    `);
  });

  test('a web page instead of data', async () => {
    const page = '<!DOCTYPE HTML>\n<html><head><title>Access Denied</title></head><body>Not for programs.</body></html>\n';
    expect(await refusedStates(page)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: a web page ("Access Denied") instead of data
          right: the file itself: open the address in a browser, download it and look into it

      1 finding. Nothing was written."
    `);
  });

  test('a workbook that is cut off', async () => {
    expect(await refusedStates(agencyFile('state_M2026_dl.xlsx').slice(0, 2000))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: a workbook that cannot be opened: cut off or damaged
          right: the whole file: download it again

      1 finding. Nothing was written."
    `);
  });

  test('the archive that the workbook comes in', async () => {
    expect(await refusedStates(agencyFile('oesm26st.zip'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: a ZIP archive that is no workbook
          right: the .xlsx file that lies inside the archive: unpack it first

      1 finding. Nothing was written."
    `);
  });

  test('an old workbook', async () => {
    expect(await refusedStates(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: a workbook of the old kind (.xls)
          right: the same saved as .xlsx or as CSV

      1 finding. Nothing was written."
    `);
  });

  test('UTF-16, as "Unicode text" is saved', async () => {
    expect(await refusedStates(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: UTF-16 text
          right: the same saved as "CSV UTF-8"

      1 finding. Nothing was written."
    `);
  });

  test('JSON', async () => {
    expect(await refusedStates('[{"OCC_CODE": "29-2072"}]')).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (not-a-table)
          found: JSON
          right: the CSV or the workbook of the same figures

      1 finding. Nothing was written."
    `);
  });

  test('a quote that is never closed', async () => {
    expect(await refusedStates(spoiled(states, '"9,270"', '"9,270'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6 (not-a-table)
          found: a quote in the middle of a cell
          right: the file as the agency publishes it: download it again

      1 finding. Nothing was written."
    `);
  });

  test('a file that is cut off inside a quote', async () => {
    expect(await refusedStates(statesText.slice(0, statesText.lastIndexOf('"')))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 10 (not-a-table)
          found: a quote that is opened and never closed: the file is cut off, or the quote is a stray one
          right: the file as the agency publishes it: download it again

      1 finding. Nothing was written."
    `);
  });

  test('no such file', async () => {
    expect((await new Project(contentOfLastYear()).refusal(['--oews', 'nowhere'])).replace(/^.*nowhere\n/, '')).toMatchInlineSnapshot(`
      "  whole file (no-file)
          found: no such file
          right: the path of a file behind --oews

      1 finding. Nothing was written."
    `);
  });
});

describe('columns', () => {
  test('a column under another name', async () => {
    expect(await refusedStates(spoiled(states, 'A_MEDIAN', 'A_MEDN'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 1 (missing-column)
          found: no column A_MEDIAN
          right: the column A_MEDIAN
          nearest: A_MEDN

      1 finding. Nothing was written."
    `);
  });

  test('a column that is gone', async () => {
    const gone = statesText.split('\n').map((line) => line.replace(/,[^,]*$/, '').replace(/,[^,]*$/, ''));
    expect(await refusedStates(gone.map((line, index) => (index === 0 ? line.replace(',A_PCT90', '') : line)).join('\n'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 1 (missing-column)
          found: no column A_PCT90
          right: the column A_PCT90

      1 finding. Nothing was written."
    `);
  });

  test('a column that stands twice', async () => {
    expect(await refusedStates(spoiled(states, 'PCT_TOTAL', 'A_MEAN'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 1 (column-twice)
          found: the column A_MEAN 2 times
          right: each column once

      1 finding. Nothing was written."
    `);
  });

  test('no row that names the columns', async () => {
    expect(await refusedStates('State,Pay\nAlabama,1\n')).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 1 (wrong-file)
          found: no row that names these columns; the first row reads "State | Pay"
          right: the wage survey (OEWS) of BLS, with the columns AREA, AREA_TITLE, AREA_TYPE, PRIM_STATE, NAICS, OCC_CODE, OCC_TITLE, TOT_EMP, EMP_PRSE, JOBS_1000, LOC_QUOTIENT, H_MEAN, A_MEAN, MEAN_PRSE, H_PCT10, H_PCT25, H_MEDIAN, H_PCT75, H_PCT90, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90

      1 finding. Nothing was written."
    `);
  });
});

describe('the wrong file', () => {
  test('consumer prices for the wage survey', async () => {
    expect(await refusedStates(agencyFile('cpi-years.csv'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (wrong-file)
          found: the consumer price index of BLS
          right: the wage survey (OEWS) of BLS, with the columns AREA, AREA_TITLE, AREA_TYPE, PRIM_STATE, NAICS, OCC_CODE, OCC_TITLE, TOT_EMP, EMP_PRSE, JOBS_1000, LOC_QUOTIENT, H_MEAN, A_MEAN, MEAN_PRSE, H_PCT10, H_PCT25, H_MEDIAN, H_PCT75, H_PCT90, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90
          nearest: --cpi

      1 finding. Nothing was written."
    `);
  });

  test('rows of the nation under the name of the states', async () => {
    expect(await refusedStates(agencyFile('national_M2026_dl.csv'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (wrong-kind)
          found: the name state_M2026_dl.csv over rows for the nation
          right: national_M….xlsx with rows of AREA_TYPE 1, or state_M….xlsx with rows of AREA_TYPE 2, both for all industries together (NAICS 000000)

      1 finding. Nothing was written."
    `);
  });

  test('metropolitan areas', async () => {
    expect(await refusedStates(statesText.replaceAll(',2,', ',4,'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 2 (wrong-kind)
          found: rows for metropolitan and other areas
          right: national_M….xlsx with rows of AREA_TYPE 1, or state_M….xlsx with rows of AREA_TYPE 2, both for all industries together (NAICS 000000)

      1 finding. Nothing was written."
    `);
  });

  test('single industries', async () => {
    expect(await refusedStates(statesText.replace(',000000,', ',622000,'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 2 (wrong-kind)
          found: rows for single industries or owners (NAICS 622000)
          right: national_M….xlsx with rows of AREA_TYPE 1, or state_M….xlsx with rows of AREA_TYPE 2, both for all industries together (NAICS 000000)

      1 finding. Nothing was written."
    `);
  });

  test('a file of another year than the editor says', async () => {
    expect(await refusedStates(statesText, ['--vintage', '2027-05'])).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (other-year)
          found: the file name state_M2026_dl.csv says May 2026, --vintage says May 2027
          right: one and the same year

      1 finding. Nothing was written."
    `);
  });

  test('a sheet of another year than the editor says', async () => {
    const words = ['--oews', 'download.xlsx', '--vintage', '2027-05', '--source', 'oews-2026-st'];
    const message = await new Project(contentOfLastYear('oews-2026-st')).refusal(words, { 'download.xlsx': agencyFile('state_M2026_dl.xlsx') });
    expect(message).toMatchInlineSnapshot(`
      "download.xlsx
        whole file (other-year)
          found: the sheet name state_M2026_dl says May 2026, --vintage says May 2027
          right: one and the same year

      1 finding. Nothing was written."
    `);
  });

  test('a file that does not say its year', async () => {
    const message = await new Project(contentOfLastYear('oews-2026-st')).refusal(['--oews', 'wages.csv', '--source', 'oews-2026-st'], { 'wages.csv': statesText });
    expect(message).toMatchInlineSnapshot(`
      "wages.csv
        whole file (vintage)
          found: no word on which year the file is for
          right: --vintage 2026-05 behind the file, or the name that BLS gave it: state_M2026_dl.xlsx

      1 finding. Nothing was written."
    `);
  });

  test('an older file', async () => {
    const words = ['--oews', 'state_M2024_dl.csv', '--source', 'oews-2024-nat'];
    expect(await new Project(contentOfLastYear()).refusal(words, { 'state_M2024_dl.csv': statesText })).toMatchInlineSnapshot(`
      "state_M2024_dl.csv
        whole file (older-file)
          found: figures of 2024-05
          right: figures of 2025-05, which the table holds, or newer ones

      1 finding. Nothing was written."
    `);
  });

  test('a year of the nation that lies between the years of the table', async () => {
    const words = ['--oews', 'national_M2022_dl.csv', '--source', 'oews-2024-nat'];
    expect(await new Project(contentOfLastYear()).refusal(words, { 'national_M2022_dl.csv': agencyFile('national_M2026_dl.csv') })).toMatchInlineSnapshot(`
      "national_M2022_dl.csv
        whole file (older-file)
          found: May 2022, which the table does not hold
          right: a year that the table holds, or one after 2025

      1 finding. Nothing was written."
    `);
  });

  test('goods instead of all items', async () => {
    const goods = new TextDecoder()
      .decode(agencyFile('SARPP_STATE_2008_2025.csv'))
      .split('\n')
      .filter((line) => !line.includes('All items'));
    const message = await new Project(contentOfLastYear('bea-rpp-2025')).refusal(['--rpp', 'goods.csv', '--source', 'bea-rpp-2025'], { 'goods.csv': goods.join('\n') });
    expect(message).toMatchInlineSnapshot(`
      "goods.csv
        whole file (wrong-kind)
          found: no line "RPPs: All items"; the first line is "RPPs: Goods"
          right: table SARPP (prices by state) with the line "RPPs: All items", where the nation is 100

      1 finding. Nothing was written."
    `);
  });

  test('prices that are adjusted for season', async () => {
    const text = spoiled('cpi-years.csv', 'CUUR0000SA0', 'CUSR0000SA0');
    expect(await new Project(contentOfLastYear('cpi-us')).refusal(['--cpi', 'cpi.csv', '--source', 'cpi-us'], { 'cpi.csv': text })).toMatchInlineSnapshot(`
      "cpi.csv
        line 4 (other-series)
          found: the series CUSR0000SA0
          right: series CUUR0000SA0: all items, all city consumers, not adjusted for season

      1 finding. Nothing was written."
    `);
  });
});

describe('a part of the file', () => {
  test('fewer states than last year', async () => {
    expect(
      await refusedStates(
        statesText
          .split('\n')
          .filter((line) => !line.startsWith('56,') && !line.startsWith('36,'))
          .join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (missing-states)
          found: 2 of 4 states; missing: NY, WY
          right: every state of the table. A file with fewer is often cut off. If the agency leaves them out: --without NY,WY

      1 finding. Nothing was written."
    `);
  });

  test('a last line that is cut', async () => {
    expect(await refusedStates(statesText.slice(0, -80))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 10 (cut-line)
          found: 20 cells under 32 columns, in the last line: the file is cut off
          right: a cell for each column: download the file again

      1 finding. Nothing was written."
    `);
  });

  test('a line with a comma too many', async () => {
    expect(await refusedStates(spoiled(states, '"9,270"', '9,270'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6 (too-many-cells)
          found: 33 cells under 32 columns
          right: a cell for each column; a comma inside a number or a name needs quotes around it

      1 finding. Nothing was written."
    `);
  });

  test('a row that had numbers last year', async () => {
    expect(
      await refusedStates(
        statesText
          .split('\n')
          .filter((line) => !line.startsWith('56,Wyoming,2,WY,000000,Cross-industry,cross-industry,1235,29-9021'))
          .join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        WY 29-9021 (lost-row)
          found: no row, where the last edition had numbers
          right: the same rows as in the last edition, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });

  test('a year between the table and the file', async () => {
    const lines = new TextDecoder().decode(agencyFile('cpi-years.csv')).split('\n');
    const text = lines.flatMap((line) => (line.startsWith('2027') ? [] : [line.replace(/^2026/, '2027')])).join('\n');
    const project = new Project(contentOfLastYear('cpi-us'));
    project.write('content/sources/cpi-us.yaml', nextSources['cpi-us'].replace('2026', '2027'));
    expect(await project.refusal(['--cpi', 'cpi.csv', '--source', 'cpi-us'], { 'cpi.csv': text })).toMatchInlineSnapshot(`
      "cpi.csv
        whole file (truncated)
          found: no figures for 2026
          right: every year after 2025, which is the last of the table

      1 finding. Nothing was written."
    `);
  });
});

describe('states and occupations', () => {
  test('a state that is none', async () => {
    expect(await refusedStates(statesText.replaceAll('56,Wyoming,2,WY', '57,Wyomin,2,WM'), ['--without', 'WY'])).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 8 (unknown-state)
          found: Wyomin, 57, WM
          right: a state, DC or a territory, with the number and postal code that belong to it
          nearest: Wyoming

      1 finding. Nothing was written."
    `);
  });

  test('a name and a postal code that are two states', async () => {
    expect(await refusedStates(statesText.replaceAll('56,Wyoming,2,WY', '56,Wyoming,2,AK'), ['--without', 'WY'])).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 8 (unknown-state)
          found: Wyoming, 56, AK
          right: a state, DC or a territory, with the number and postal code that belong to it

      1 finding. Nothing was written."
    `);
  });

  test('a code that is gone', async () => {
    expect(await refusedStates(statesText.replaceAll('29-9021', '29-9029'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        29-9021 (vanished-occupation)
          found: no row for 29-9021 (Health information technologists and medical registrars)
          right: every occupation that the table holds. A new code list needs a decision first: which code carries on, and what is left out
          nearest: 29-9029 (Health Information Technologists and Medical Registrars)

      1 finding. Nothing was written."
    `);
  });

  test('a code that means other work', async () => {
    expect(await refusedStates(statesText.replaceAll('Medical Records Specialists', 'Medical Records and Billing Specialists'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 2, 29-2072 (changed-occupation)
          found: the title "Medical Records and Billing Specialists"
          right: "Medical records specialists", the work that the tables hold under this code. If it is the same work, write the new name in the newest rows of wages-national.yaml first

      1 finding. Nothing was written."
    `);
  });

  test('a row that stands twice', async () => {
    const lines = statesText.split('\n');
    expect(await refusedStates([...lines.slice(0, 3), lines[1], ...lines.slice(3)].join('\n'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 4, AL 29-2072 (same-row)
          found: a second row for AL 29-2072, also on line 2
          right: one row for each state and occupation

      1 finding. Nothing was written."
    `);
  });
});

describe('numbers', () => {
  test('words instead of a number', async () => {
    expect(await refusedStates(spoiled(states, '"9,270"', 'about 9000'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072, TOT_EMP (no-number)
          found: "about 9000"
          right: a number, or the agency’s mark for one that it does not give

      1 finding. Nothing was written."
    `);
  });

  test('a cell that is empty without a mark', async () => {
    expect(await refusedStates(spoiled(states, '"44,410"', ''))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072, A_PCT10 (empty-cell)
          found: an empty cell
          right: a number, or * or ** or # where BLS gives none

      1 finding. Nothing was written."
    `);
  });

  test('0 jobs, where BLS prints ** for jobs that it does not give', async () => {
    expect(await refusedStates(spoiled(states, '"9,270"', '0'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072, TOT_EMP (no-number)
          found: 0
          right: a number above 0, or ** where BLS gives none

      1 finding. Nothing was written."
    `);
    const beside = statesText.replace(/^(56,.*29-9021,[^,]*,detailed),\*\*,/m, '$1,0,');
    expect(beside).not.toBe(statesText);
    expect(await refusedStates(beside)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 9, WY 29-9021, TOT_EMP (no-number)
          found: 0
          right: a number above 0, or ** where BLS gives none

      1 finding. Nothing was written."
    `);
  });

  test('pay of 0, even beside marks and with jumps accepted', async () => {
    expect(await refusedStates(spoiled(states, '"44,410"', '0'), ['--accept-jumps'])).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072, A_PCT10 (no-number)
          found: 0
          right: a number above 0, or * where BLS gives none

      1 finding. Nothing was written."
    `);
    const beside = statesText.replace(/^(01,.*29-9021.*),\*,,$/m, '$1,0,,');
    expect(beside).not.toBe(statesText);
    expect(await refusedStates(beside)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 3, AL 29-9021, A_PCT90 (no-number)
          found: 0
          right: a number above 0, or * where BLS gives none

      1 finding. Nothing was written."
    `);
  });

  test('a mark for pay above the limit on a percentile below one that is given', async () => {
    expect(await refusedStates(spoiled(states, '"44,410"', '#'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072 (percentile-order)
          found: A_PCT10 # above A_PCT25 53290
          right: percentiles that rise from the 10th to the 90th

      1 finding. Nothing was written."
    `);
  });

  test('a count with decimals', async () => {
    expect(await refusedStates(spoiled(states, '"9,270"', '9270.5'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072, TOT_EMP (no-number)
          found: "9270.5"
          right: a whole number

      1 finding. Nothing was written."
    `);
  });

  test('percentiles out of order', async () => {
    expect(await refusedStates(spoiled(states, '"53,290","63,440"', '"63,440","53,290"'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072 (percentile-order)
          found: A_PCT25 63440 above A_MEDIAN 53290
          right: percentiles that rise from the 10th to the 90th

      1 finding. Nothing was written."
    `);
  });

  test('pay of a year that does not follow from pay of an hour', async () => {
    expect(await refusedStates(spoiled(states, '32.33', '33.32'))).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072 (pay-disagrees)
          found: H_MEAN 33.32 and A_MEAN 67250
          right: pay of a year that is 2,080 times pay of an hour

      1 finding. Nothing was written."
    `);
  });

  test('a jump, until somebody says that it was looked up', async () => {
    const jump = spoiled(states, '"9,270"', '"92,700"');
    expect(await refusedStates(jump)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        line 6, NY 29-2072 (jump)
          found: employment 9000 → 92700 (+930 %)
          right: numbers within 25 % of the last edition, or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
    const words = ['--oews', states, '--source', 'oews-2026-st', '--accept-jumps'];
    expect(await new Project(contentOfLastYear('oews-2026-st')).update(words, { [states]: jump })).toContain('NY 29-2072: employment 9000 → 92700 (+930 %)');
  });

  test('growth that does not follow from the counts', async () => {
    const text = spoiled('long-term-projections.csv', '2850,250,9.6', '2850,250,96');
    expect(await new Project(contentOfLastYear('pc-2024-34')).refusal(['--projections', 'p.csv', '--source', 'pc-2024-34'], { 'p.csv': text })).toMatchInlineSnapshot(`
      "p.csv
        line 4, AL 29-2072 (growth-disagrees)
          found: PercentChange 96 beside 2600 and 2850 jobs
          right: growth that follows from the two counts

      1 finding. Nothing was written."
    `);
  });

  test('an old month that differs', async () => {
    const text = spoiled('cpi-years.csv', '104.000', '108.000').replace('104.375', '104.708');
    expect(await new Project(contentOfLastYear('cpi-us')).refusal(['--cpi', 'cpi.csv', '--source', 'cpi-us'], { 'cpi.csv': text })).toMatchInlineSnapshot(`
      "cpi.csv
        line 12, 2024 (revised)
          found: annualAverage 104.375 → 104.708, may 104 → 108
          right: the numbers that the table holds: BLS does not revise this series. Another series? Or --accept-jumps once this was looked up

      1 finding. Nothing was written."
    `);
  });

  test('an average that the months do not have', async () => {
    const text = spoiled('cpi-years.csv', '110.375', '113.075');
    expect(await new Project(contentOfLastYear('cpi-us')).refusal(['--cpi', 'cpi.csv', '--source', 'cpi-us'], { 'cpi.csv': text })).toMatchInlineSnapshot(`
      "cpi.csv
        line 14, 2026 (average-disagrees)
          found: an average of 113.075 over months that average 110.375
          right: the average of the months

      1 finding. Nothing was written."
    `);
  });

  test('a price level that is not given', async () => {
    const text = spoiled('SARPP_STATE_2008_2025.csv', '108.250', '(NA)');
    expect(await new Project(contentOfLastYear('bea-rpp-2025')).refusal(['--rpp', 'r.csv', '--source', 'bea-rpp-2025'], { 'r.csv': text })).toMatchInlineSnapshot(`
      "r.csv
        line 7, NY, 2025 (no-number)
          found: "(NA)"
          right: a number above 0

      1 finding. Nothing was written."
    `);
  });
});

test('everything that is wrong is told at once, and a good file beside it is not taken', async () => {
  const project = new Project(contentOfLastYear('oews-2026-st', 'bea-rpp-2025'));
  const words = ['--rpp', 'SARPP_STATE_2008_2025.csv', '--source', 'bea-rpp-2025', '--oews', states, '--source', 'oews-2026-st', '--cpi', 'prices.csv'];
  const message = await project.refusal(words, { [states]: spoiled(states, '"9,270"', 'n').replace('44,930', 'x'), 'prices.csv': '' });
  expect(message).toMatchInlineSnapshot(`
    "prices.csv
      whole file (not-a-table)
        found: an empty file
        right: the file as the agency publishes it: download it again

    state_M2026_dl.csv
      line 2, AL 29-2072, A_MEDIAN (no-number)
        found: "x"
        right: a number, or the agency’s mark for one that it does not give
      line 6, NY 29-2072, TOT_EMP (no-number)
        found: "n"
        right: a number, or the agency’s mark for one that it does not give

    3 findings. Nothing was written."
  `);
});
