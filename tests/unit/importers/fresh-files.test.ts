import { describe, expect, test } from 'vitest';
import { messages } from '../../fixtures/content.ts';
import { contentOfLastYear } from '../../fixtures/figure-tables.ts';
import { Project } from '../../fixtures/figure-update.ts';

test('the tables of last year are right before anything is read', () => {
  expect(messages(contentOfLastYear())).toBe('');
});

describe('a file of the next year is taken', () => {
  test('wages of the states, from a workbook', async () => {
    const project = new Project(contentOfLastYear('oews-2026-st'));
    expect(await project.update(['--oews', 'state_M2026_dl.xlsx', '--source', 'oews-2026-st'])).toMatchInlineSnapshot(`
      "content/figures/wages-states.yaml
        vintage 2026-05 (the sheet name state_M2026_dl), source oews-2026-st
        left out, because the table does not hold them: Puerto Rico (1 row)
        8 rows: 0 new, 8 changed, 0 as before, 0 gone
        numbers that are given now and were not: NY 29-9021 (employment, jobsPerThousand, locationQuotient, hourlyMean, hourlyMedian, mean, p10, p25, median, p75, p90)
        numbers that are no longer given: AL 29-9021 (hourlyMean, hourlyMedian, mean, p10, p25, median, p75, p90)
        largest moves:
          AK 29-9021: jobsPerThousand 0.25 → 0.28 (+12 %)
          AL 29-9021: jobsPerThousand 0.2 → 0.21 (+5.0 %)
          WY 29-2072: p25 40190 → 41770 (+3.9 %)
          NY 29-2072: p25 51710 → 53290 (+3.1 %)
          AL 29-2072: employment 2000 → 2060 (+3.0 %)
          WY 29-9021: mean 66140 → 67480 (+2.0 %)
          AK 29-2072: p25 50670 → 51380 (+1.4 %)

      Next:
        - content/site.yaml: set wageVintage to "2026-05" once wages-national and wages-states both hold it.
        - wages-series: add the rows of 2026 by hand. wages-industries: bring it to 2026 by hand.
        - content/sources/oews-2025-st.yaml: nothing cites it. Delete it if its figures were replaced.
        - Words that still name May 2025; read each and bring it up to date, or leave it as history:
          content/figures/wages-states.yaml: line 22
        - content/figures/wages-states.yaml: read its title, description and notes against the new file.
        - npm run check:content, npm test, and look at the pages.

      Written: content/figures/wages-states.yaml"
    `);
    expect(project.table('wages-states')).toMatchInlineSnapshot(`
      "title: "Pay and jobs in each state, May 2026"
      description: "Pay and job counts for two occupations in four states, all of them invented for tests."
      vintage: "2026-05"
      source: "oews-2026-st"
      columns:
        - {key: "postal", title: "State", unit: "code"}
        - {key: "soc", title: "Occupation code", unit: "code"}
        - {key: "employment", title: "Jobs", unit: "jobs"}
        - {key: "jobsPerThousand", title: "Jobs per thousand jobs", unit: "jobs-per-thousand"}
        - {key: "locationQuotient", title: "Location quotient", unit: "ratio"}
        - {key: "hourlyMean", title: "Average pay, hour", unit: "usd-per-hour"}
        - {key: "hourlyMedian", title: "Median pay, hour", unit: "usd-per-hour"}
        - {key: "mean", title: "Average pay, year", unit: "usd-per-year"}
        - {key: "p10", title: "10th percentile pay, year", unit: "usd-per-year"}
        - {key: "p25", title: "25th percentile pay, year", unit: "usd-per-year"}
        - {key: "median", title: "Median pay, year", unit: "usd-per-year"}
        - {key: "p75", title: "75th percentile pay, year", unit: "usd-per-year"}
        - {key: "p90", title: "90th percentile pay, year", unit: "usd-per-year"}
        - {key: "missing", title: "Why a number is missing", unit: "text"}
      key: [postal, soc]
      notes:
        - text: "Pay of May 2025 is not adjusted for prices."
      rows:
        - {postal: "AL", soc: "29-2072", employment: 2060, jobsPerThousand: 1.02, locationQuotient: 0.81, hourlyMean: 22.9, hourlyMedian: 21.6, mean: 47630, p10: 31450, p25: 37730, median: 44930, p75: 54810, p90: 66500, missing: null}
        - {postal: "AK", soc: "29-2072", employment: 1010, jobsPerThousand: 3.12, locationQuotient: 2.51, hourlyMean: 31.16, hourlyMedian: 29.4, mean: 64810, p10: 42810, p25: 51380, median: 61150, p75: 74610, p90: 90500, missing: null}
        - {postal: "NY", soc: "29-2072", employment: 9270, jobsPerThousand: 0.95, locationQuotient: 0.76, hourlyMean: 32.33, hourlyMedian: 30.5, mean: 67250, p10: 44410, p25: 53290, median: 63440, p75: 77400, p90: 93890, missing: null}
        - {postal: "WY", soc: "29-2072", employment: 300, jobsPerThousand: 1.1, locationQuotient: 0.9, hourlyMean: 25.33, hourlyMedian: 23.9, mean: 52690, p10: 34800, p25: 41770, median: 49710, p75: 60650, p90: 73570, missing: null}
        - {postal: "AL", soc: "29-9021", employment: 410, jobsPerThousand: 0.21, locationQuotient: 0.81, hourlyMean: null, hourlyMedian: null, mean: null, p10: null, p25: null, median: null, p75: null, p90: null, missing: "pay not given"}
        - {postal: "AK", soc: "29-9021", employment: 90, jobsPerThousand: 0.28, locationQuotient: 1.1, hourlyMean: 35.83, hourlyMedian: 33.8, mean: 74530, p10: 49210, p25: 59050, median: 70300, p75: 85780, p90: 104040, missing: null}
        - {postal: "NY", soc: "29-9021", employment: 1500, jobsPerThousand: 0.16, locationQuotient: 0.63, hourlyMean: 37.1, hourlyMedian: 35, mean: 77170, p10: 50960, p25: 61150, median: 72800, p75: 88820, p90: 107740, missing: null}
        - {postal: "WY", soc: "29-9021", employment: null, jobsPerThousand: null, locationQuotient: null, hourlyMean: 32.44, hourlyMedian: 30.6, mean: 67480, p10: 44550, p25: 53460, median: 63650, p75: 77650, p90: 94200, missing: "jobs not given"}
      "
    `);
  });

  test('the same as CSV, with thousands separators, gives the same table', async () => {
    const words = ['--source', 'oews-2026-st'];
    const [book, text] = [new Project(contentOfLastYear('oews-2026-st')), new Project(contentOfLastYear('oews-2026-st'))];
    await book.update(['--oews', 'state_M2026_dl.xlsx', ...words]);
    await text.update(['--oews', 'state_M2026_dl.csv', ...words]);
    expect(text.content()).toEqual(book.content());
  });

  test('wages of the nation: a new year on top, old years as they were', async () => {
    const project = new Project(contentOfLastYear('oews-2026-nat'));
    const before = project.table('wages-national');
    expect(await project.update(['--oews', 'national_M2026_dl.csv', '--source', 'oews-2026-nat'])).toMatchInlineSnapshot(`
      "content/figures/wages-national.yaml
        vintage 2026-05 (the file name national_M2026_dl.csv), source oews-2026-nat; compared with 2025; jobs per thousand worked out from 150000000 jobs
        10 rows: 3 new, 0 changed, 7 as before, 0 gone
        new rows: 29-2072 2026; 29-9021 2026; 00-0000 2026
        largest moves:
          29-2072 2026: p25 42450 → 43680 (+2.9 %)
          29-9021 2026: employment 37000 → 38000 (+2.7 %)
          00-0000 2026: mean 53790 → 55120 (+2.5 %)

      Next:
        - content/site.yaml: set wageVintage to "2026-05" once wages-national and wages-states both hold it.
        - wages-series: add the rows of 2026 by hand. wages-industries: bring it to 2026 by hand.
        - Words that still name May 2025; read each and bring it up to date, or leave it as history:
          content/figures/wages-states.yaml: line 1, 22
        - content/figures/wages-national.yaml: read its title, description and notes against the new file.
        - npm run check:content, npm test, and look at the pages.

      Written: content/figures/wages-national.yaml"
    `);
    const [top, rows] = before.split('rows:\n');
    const added = project.table('wages-national').replace(`${top}rows:\n`, '').replace(rows!, '');
    expect(added).toMatchInlineSnapshot(`
      "  - {soc: "29-2072", occupation: "Medical records specialists", year: 2026, employment: 195000, employmentError: 1.1, mean: 55120, meanError: 0.4, hourlyMedian: 25, p10: 36400, p25: 43680, median: 52000, p75: 63440, p90: 76960, jobsPerThousand: 1.3, vintage: "2026-05", source: "oews-2026-nat"}
        - {soc: "29-9021", occupation: "Health information technologists and medical registrars", year: 2026, employment: 38000, employmentError: 1.9, mean: 72760, meanError: 0.4, hourlyMedian: 33, p10: 48050, p25: 57660, median: 68640, p75: 83740, p90: 101590, jobsPerThousand: 0.253, vintage: "2026-05", source: "oews-2026-nat"}
        - {soc: "00-0000", occupation: "All occupations", year: 2026, employment: 150000000, employmentError: 0, mean: 55120, meanError: 0.4, hourlyMedian: 25, p10: 36400, p25: 43680, median: 52000, p75: 63440, p90: 76960, jobsPerThousand: null, vintage: "2026-05", source: "oews-2026-nat"}
      "
    `);
  });

  test('projections', async () => {
    const project = new Project(contentOfLastYear('pc-2024-34'));
    expect(await project.update(['--projections', 'long-term-projections.csv', '--source', 'pc-2024-34'])).toMatchInlineSnapshot(`
      "content/figures/projections-states.yaml
        projections 2024–2034 (the years in the file), source pc-2024-34
        left out, because the table does not hold them: the nation (1 row), Puerto Rico (1 row)
        12 rows: 0 new, 8 changed, 4 as before, 0 gone
        numbers that are given now and were not: AL 29-9021 (baseJobs, projectedJobs, changeJobs, changePercent, openingsPerYear)
        largest moves:
          NY 31-9094: changeJobs 470 → 400 (−15 %)
          NY 29-2098: changeJobs 3290 → 3200 (−2.7 %)
          AL 29-2072: projectedJobs 2800 → 2850 (+1.8 %)

      Next:
        - projections-states-average, projections-national and separations: bring them to the same years by hand.
        - content/sources/pc-2022-32.yaml: nothing cites it. Delete it if its figures were replaced.
        - content/figures/projections-states.yaml: read its title, description and notes against the new file.
        - npm run check:content, npm test, and look at the pages.

      Written: content/figures/projections-states.yaml"
    `);
    expect(project.table('projections-states').split('rows:\n')[1]).toMatchInlineSnapshot(`
      "  - {postal: "AK", soc: "29-2072", baseJobs: 350, projectedJobs: 380, changeJobs: 30, changePercent: 8.6, openingsPerYear: 30, missing: null}
        - {postal: "AK", soc: "29-9021", baseJobs: 80, projectedJobs: 90, changeJobs: 10, changePercent: 12.5, openingsPerYear: 10, missing: null}
        - {postal: "AK", soc: "31-9094", baseJobs: 80, projectedJobs: 70, changeJobs: -10, changePercent: -12.5, openingsPerYear: 10, missing: null}
        - {postal: "AL", soc: "29-2072", baseJobs: 2600, projectedJobs: 2850, changeJobs: 250, changePercent: 9.6, openingsPerYear: 200, missing: null}
        - {postal: "AL", soc: "29-9021", baseJobs: 210, projectedJobs: 240, changeJobs: 30, changePercent: 14.3, openingsPerYear: 20, missing: null}
        - {postal: "AL", soc: "31-9094", baseJobs: 390, projectedJobs: 350, changeJobs: -40, changePercent: -10.3, openingsPerYear: 60, missing: null}
        - {postal: "NY", soc: "31-9094", baseJobs: 4100, projectedJobs: 4500, changeJobs: 400, changePercent: 9.8, openingsPerYear: null, missing: "openings left out: the file shows only net growth here"}
        - {postal: "NY", soc: "29-2098", baseJobs: 13900, projectedJobs: 17100, changeJobs: 3200, changePercent: 23, openingsPerYear: null, missing: "openings left out: the file shows only net growth here"}
        - {postal: "NY", soc: "29-2072", baseJobs: null, projectedJobs: null, changeJobs: null, changePercent: null, openingsPerYear: null, missing: "no row for this occupation in the file"}
        - {postal: "NY", soc: "29-9021", baseJobs: null, projectedJobs: null, changeJobs: null, changePercent: null, openingsPerYear: null, missing: "no row for this occupation in the file"}
        - {postal: "WY", soc: "29-2072", baseJobs: 380, projectedJobs: 430, changeJobs: 50, changePercent: 13.2, openingsPerYear: 40, missing: null}
        - {postal: "WY", soc: "29-9021", baseJobs: 60, projectedJobs: 70, changeJobs: 10, changePercent: 16.7, openingsPerYear: 10, missing: null}
      "
    `);
  });

  test('projections without years or names of states, parted by tabs, give the same table', async () => {
    const [named, bare] = [new Project(contentOfLastYear('pc-2024-34')), new Project(contentOfLastYear('pc-2024-34'))];
    await named.update(['--projections', 'long-term-projections.csv', '--source', 'pc-2024-34']);
    await bare.update(['--projections', 'long-term-projections-without-years.txt', '--vintage', '2024', '--source', 'pc-2024-34']);
    expect(bare.content()).toEqual(named.content());
  });

  test('consumer prices, one line a year', async () => {
    const project = new Project(contentOfLastYear('cpi-us'));
    expect(await project.update(['--cpi', 'cpi-years.csv', '--source', 'cpi-us'])).toMatchInlineSnapshot(`
      "content/figures/cpi.yaml
        years 2023 to 2026, source cpi-us
        left out, because 2027 is not complete: its December is missing
        4 rows: 1 new, 0 changed, 3 as before, 0 gone
        new rows: 2026
        largest moves:
          2026: annualAverage 107.295 → 110.375 (+2.9 %)

      Next:
        - npm run check:content, npm test, and look at the pages.

      Written: content/figures/cpi.yaml"
    `);
    expect(project.table('cpi').split('rows:\n')[1]).toMatchInlineSnapshot(`
      "  - {year: 2023, annualAverage: 101.375, may: 101, months: 12, note: null}
        - {year: 2024, annualAverage: 104.375, may: 104, months: 12, note: null}
        - {year: 2025, annualAverage: 107.295, may: 107, months: 11, note: "no figure for October 2025 was ever published; the average covers the other months"}
        - {year: 2026, annualAverage: 110.375, may: 110, months: 12, note: null}
      "
    `);
  });

  test('consumer prices, one line a month with other series, give the same table', async () => {
    const [years, months] = [new Project(contentOfLastYear('cpi-us')), new Project(contentOfLastYear('cpi-us'))];
    await years.update(['--cpi', 'cpi-years.csv', '--source', 'cpi-us']);
    await months.update(['--cpi', 'cu.data.1.AllItems.txt', '--source', 'cpi-us']);
    expect(months.content()).toEqual(years.content());
  });

  test('price levels', async () => {
    const project = new Project(contentOfLastYear('bea-rpp-2025'));
    expect(await project.update(['--rpp', 'SARPP_STATE_2008_2025.csv', '--source', 'bea-rpp-2025'])).toMatchInlineSnapshot(`
      "content/figures/price-parities.yaml
        prices of 2025 (the newest year in the file), source bea-rpp-2025
        left out, because the table does not hold them: the nation (1 row)
        4 rows: 0 new, 4 changed, 0 as before, 0 gone
        largest moves:
          AK: priceLevel 102.359 → 102 (−0.4 %)
          NY: priceLevel 107.9 → 108.25 (+0.3 %)
          AL: priceLevel 88.823 → 89.1 (+0.3 %)
          WY: priceLevel 92.691 → 92.5 (−0.2 %)

      Next:
        - content/sources/bea-rpp-2024.yaml: nothing cites it. Delete it if its figures were replaced.
        - content/figures/price-parities.yaml: read its title, description and notes against the new file.
        - npm run check:content, npm test, and look at the pages.

      Written: content/figures/price-parities.yaml"
    `);
    expect(project.table('price-parities')).toMatchInlineSnapshot(`
      "title: "Price levels of the states, 2025"
      description: "How dear or cheap life is in four states compared with the nation, all of it invented."
      vintage: "2025"
      source: "bea-rpp-2025"
      columns:
        - {key: "postal", title: "State", unit: "code"}
        - {key: "priceLevel", title: "Price level", unit: "index"}
      key: [postal]
      rows:
        - {postal: "AL", priceLevel: 89.1}
        - {postal: "AK", priceLevel: 102}
        - {postal: "NY", priceLevel: 108.25}
        - {postal: "WY", priceLevel: 92.5}
      "
    `);
  });

  test('several in one call', async () => {
    const project = new Project(contentOfLastYear('oews-2026-st', 'oews-2026-nat', 'bea-rpp-2025'));
    const words = ['--oews', 'state_M2026_dl.xlsx', '--source', 'oews-2026-st', '--oews', 'national_M2026_dl.csv', '--source=oews-2026-nat'];
    const text = await project.update([...words, '--rpp', 'SARPP_STATE_2008_2025.csv', '--source', 'bea-rpp-2025']);
    expect(text.split('\n').at(-1)).toMatchInlineSnapshot(`"Written: content/figures/wages-states.yaml, content/figures/wages-national.yaml, content/figures/price-parities.yaml"`);
  });
});
