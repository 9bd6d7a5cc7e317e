import { describe, expect, test } from 'vitest';
import { contentOfLastYear } from '../../fixtures/figure-tables.ts';
import { Project } from '../../fixtures/figure-update.ts';
import { withFile } from '../../fixtures/content.ts';

const states = ['--oews', 'state_M2026_dl.xlsx'];

describe('the command line', () => {
  test('without a file the command says how it is used', async () => {
    expect(await new Project(contentOfLastYear()).refusal([])).toMatchInlineSnapshot(`
      "npm run figures
        whole file (command)
          found: no file
          right: npm run figures -- --oews FILE [--vintage 2026-05] [--source ID] [--projections FILE …] [--cpi FILE …] [--rpp FILE …]
        --vintage, --source   stand behind the file that they are about
        --without ND,SD       states that the agency is known to leave out
        --accept-jumps        take large changes that were looked up
        --dry-run             show what would change and write nothing

      1 finding. Nothing was written."
    `);
  });

  test('every word that is not understood is told at once', async () => {
    expect(await new Project(contentOfLastYear()).refusal(['--vintage', '2026-05', '--oew', '--cpi', '--dry-runn'])).toMatchInlineSnapshot(`
      "npm run figures
        whole file (command)
          found: --vintage before any file
          right: --vintage behind the file that it is about: --oews FILE --vintage 2026-05
        whole file (command)
          found: the word --oew
          right: one of --oews, --projections, --cpi, --rpp, --vintage, --source, --without, --dry-run, --accept-jumps
          nearest: --oews
        whole file (command)
          found: --cpi without a value
          right: a value behind --cpi
        whole file (command)
          found: the word --dry-runn
          right: one of --oews, --projections, --cpi, --rpp, --vintage, --source, --without, --dry-run, --accept-jumps
          nearest: --dry-run

      4 findings. Nothing was written."
    `);
  });

  test('a vintage that is no May', async () => {
    expect(await new Project(contentOfLastYear()).refusal([...states, '--vintage', '2026'])).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (vintage)
          found: --vintage 2026
          right: the year and month of the survey: --vintage 2026-05

      1 finding. Nothing was written."
    `);
  });

  test('a state that is none behind --without', async () => {
    expect(await new Project(contentOfLastYear()).refusal([...states, '--without', 'WI'])).toMatchInlineSnapshot(`
      "npm run figures
        whole file (command)
          found: --without WI
          right: postal codes of states, such as --without ND,SD
          nearest: WY

      1 finding. Nothing was written."
    `);
  });

  test('two files for one table', async () => {
    const words = [...states, '--source', 'oews-2026-st', '--oews', 'state_M2026_dl.csv', '--source', 'oews-2026-st'];
    expect(await new Project(contentOfLastYear('oews-2026-st')).refusal(words)).toMatchInlineSnapshot(`
      "state_M2026_dl.csv
        whole file (command)
          found: a second file for wages-states, beside state_M2026_dl.xlsx
          right: one file for each table; run the command once for each year

      1 finding. Nothing was written."
    `);
  });

  test('a dry run shows what would change and writes nothing', async () => {
    const project = new Project(contentOfLastYear('oews-2026-st'));
    const before = project.content();
    const text = await project.update([...states, '--source', 'oews-2026-st', '--dry-run']);
    expect(text).toContain('8 rows: 0 new, 8 changed, 0 as before, 0 gone');
    expect(text).toContain('Nothing was written (--dry-run).');
    expect(project.content()).toEqual(before);
  });
});

describe('the source of the new figures', () => {
  const refusedSource = (...words: string[]) => new Project(contentOfLastYear('oews-2026-st')).refusal([...states, ...words]);

  test('none', async () => {
    expect(await refusedSource()).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (source)
          found: no --source for a new vintage
          right: a source of its own for 2026-05: copy content/sources/oews-2025-st.yaml to a new name, set its title, date and address, and give that name behind the file: --source ID

      1 finding. Nothing was written."
    `);
  });

  test('one that is no file of content/sources', async () => {
    expect(await refusedSource('--source', 'oews-2026-state')).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (source)
          found: --source oews-2026-state, which is no file of content/sources
          right: a source of its own for 2026-05: copy content/sources/oews-2025-st.yaml to a new name, set its title, date and address, and give that name behind the file: --source ID
          nearest: oews-2026-st

      1 finding. Nothing was written."
    `);
  });

  test('one of another year', async () => {
    expect(await refusedSource('--source', 'oews-2025-nat')).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (source)
          found: --source oews-2025-nat, whose title, date and edition do not name 2026
          right: a source of its own for 2026-05: copy content/sources/oews-2025-st.yaml to a new name, set its title, date and address, and give that name behind the file: --source ID

      1 finding. Nothing was written."
    `);
  });

  test('one of another publisher', async () => {
    const words = [...states, '--source', 'bea-rpp-2026'];
    const other = 'title: Price levels, 2026\npublisher: BEA\nshort: BEA\ndated: "2026-06"\nkind: statistics\n';
    expect(await new Project(withFile('content/sources/bea-rpp-2026.yaml', other, contentOfLastYear())).refusal(words)).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (source)
          found: --source bea-rpp-2026 of BEA
          right: a source of BLS, like oews-2025-st

      1 finding. Nothing was written."
    `);
  });

  test('another one for the vintage that the table holds', async () => {
    const project = new Project(contentOfLastYear('oews-2026-st', 'oews-2026-nat'));
    await project.update([...states, '--source', 'oews-2026-st']);
    expect(await project.refusal([...states, '--source', 'oews-2026-nat'])).toMatchInlineSnapshot(`
      "state_M2026_dl.xlsx
        whole file (source)
          found: --source oews-2026-nat
          right: no --source: the vintage is still 2026-05, which cites oews-2026-st

      1 finding. Nothing was written."
    `);
  });

  test('the source of a series, before its date is brought up to date', async () => {
    expect(await new Project(contentOfLastYear()).refusal(['--cpi', 'cpi-years.csv', '--source', 'cpi-us'])).toMatchInlineSnapshot(`
      "cpi-years.csv
        whole file (source)
          found: --source cpi-us, whose title, date and edition do not name 2026
          right: the source of the whole series: set "dated" in content/sources/cpi-us.yaml to "2023/2026", and give --source cpi-us behind the file

      1 finding. Nothing was written."
    `);
  });
});

describe('the content as it would be', () => {
  test('is checked whole before anything is written', async () => {
    const content = withFile(
      'content/states/ak.yaml',
      'postal: AK\nfips: "02"\nname: Alaska\nportals:\n  website: { name: Alaska, url: "https://www.ak.gov/" }\nknown: No ladder is known.\nknwon: Twice.\n',
      contentOfLastYear('oews-2026-nat'),
    );
    expect(await new Project(content).refusal(['--oews', 'national_M2026_dl.csv', '--source', 'oews-2026-nat'])).toMatchInlineSnapshot(`
      "content/states/ak.yaml
        line 7, knwon (unknown-key)
          found: the key "knwon"
          right: one of postal, fips, name, personnelAgency, portals, known
          nearest: known

      1 finding. Nothing was written."
    `);
  });

  test('a table that is missing', async () => {
    const content = contentOfLastYear('oews-2026-st').filter(({ path }) => path !== 'content/figures/wages-national.yaml');
    expect(await new Project(content).refusal([...states, '--source', 'oews-2026-st'])).toMatchInlineSnapshot(`
      "content/figures/wages-national.yaml
        whole file (missing-table)
          found: no such file
          right: the table as the last edition left it: it is what the new one is compared with

      1 finding. Nothing was written."
    `);
  });

  test('a column that the editor added and the file cannot fill', async () => {
    const project = new Project(contentOfLastYear('bea-rpp-2025'));
    const table = project
      .table('price-parities')
      .replace('key: [postal]', '  - {key: "rents", title: "Rents", unit: "index"}\nkey: [postal]')
      .replaceAll('}\n  - {postal', ', rents: 1}\n  - {postal')
      .replace(/\}\n$/, ', rents: 1}\n');
    project.write('content/figures/price-parities.yaml', table.replace('unit: "index", rents: 1}', 'unit: "index"}'));
    expect(await project.refusal(['--rpp', 'SARPP_STATE_2008_2025.csv', '--source', 'bea-rpp-2025'])).toMatchInlineSnapshot(`
      "content/figures/price-parities.yaml
        line 8 (unfilled-column)
          found: the column rents, which no column of the agency’s file fills
          right: one of postal, priceLevel, or a line for it in src/importers

      1 finding. Nothing was written."
    `);
  });

  test('a table with a row over several lines', async () => {
    const project = new Project(contentOfLastYear('bea-rpp-2025'));
    project.write('content/figures/price-parities.yaml', project.table('price-parities').replace('{postal: "AK", priceLevel', '{postal: "AK",\n      priceLevel'));
    expect(await project.refusal(['--rpp', 'SARPP_STATE_2008_2025.csv', '--source', 'bea-rpp-2025'])).toMatchInlineSnapshot(`
      "content/figures/price-parities.yaml
        line 11 (table-layout)
          found: a row over several lines
          right: one row a line, as in the other tables

      1 finding. Nothing was written."
    `);
  });
});
