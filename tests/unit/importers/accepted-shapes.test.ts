import { describe, expect, test } from 'vitest';
import { contentOfLastYear } from '../../fixtures/figure-tables.ts';
import { agencyFile, Project, spoiled } from '../../fixtures/figure-update.ts';

const states = 'state_M2026_dl.csv';
const statesText = new TextDecoder().decode(agencyFile(states));
const words = ['--oews', states, '--source', 'oews-2026-st'];

/** The table that the command writes from a text of the state file. */
async function tableFrom(text: string | Uint8Array, more: readonly string[] = []): Promise<string> {
  const project = new Project(contentOfLastYear('oews-2026-st'));
  await project.update([...words, ...more], { [states]: text });
  return project.table('wages-states');
}

const rowOf = (table: string, start: string) => table.split('\n').find((line) => line.startsWith(`  - {${start}`));

describe('differences that mean nothing are read over', () => {
  test.each([
    ['a byte order mark', `\ufeff${statesText}`],
    ['line ends of Windows', statesText.replaceAll('\n', '\r\n')],
    ['quotes around every cell', statesText.replaceAll(/(?<=^|,)([^,"\n]+)(?=,|$)/gm, '"$1"')],
    ['no thousands separators', statesText.replaceAll(/"(\d+),(\d+)"/g, '$1$2')],
    ['spaces around cells', statesText.replaceAll(',Alabama,', ', Alabama ,')],
    ['zeros that a spreadsheet program drops', statesText.replaceAll('\n01,', '\n1,').replaceAll('\n02,', '\n2,').replaceAll(',000000,', ',0,')],
    ['blank lines at the end', `${statesText}\n\n`],
    ['another order of rows', statesText.split('\n').slice(0, 1).concat(statesText.trimEnd().split('\n').slice(1).toReversed()).join('\n')],
    [
      'a column more',
      statesText
        .split('\n')
        .map((line, index) => (line === '' ? '' : `${line},${index === 0 ? 'NEW_COLUMN' : '1'}`))
        .join('\n'),
    ],
    ['tabs instead of commas', statesText.replaceAll(/"(\d+),(\d+)"/g, '$1$2').replaceAll(',', '\t')],
  ])('%s', async (_, text) => {
    expect(await tableFrom(text)).toBe(await tableFrom(statesText));
  });
});

describe('marks of BLS become empty cells with a reason', () => {
  test('pay above the limit', async () => {
    expect(
      rowOf(await tableFrom(spoiled(states, '45.14,"44,410","53,290","63,440","77,400","93,890"', '#,"44,410","53,290","63,440","77,400",#')), 'postal: "NY", soc: "29-2072"'),
    ).toMatchInlineSnapshot(
      `"  - {postal: "NY", soc: "29-2072", employment: 9270, jobsPerThousand: 0.95, locationQuotient: 0.76, hourlyMean: 32.33, hourlyMedian: 30.5, mean: 67250, p10: 44410, p25: 53290, median: 63440, p75: 77400, p90: null, missing: "highest pay at or above the limit that BLS prints"}"`,
    );
  });

  test('# is pay above the limit and * is pay that is not given, each with words of its own', async () => {
    const reasonFor = async (by: string) => /missing: (.*)\}$/.exec(rowOf(await tableFrom(spoiled(states, '"77,400","93,890"', by)), 'postal: "NY", soc: "29-2072"')!)![1];
    expect(await reasonFor('"77,400",#')).toBe('"highest pay at or above the limit that BLS prints"');
    expect(await reasonFor('"77,400",*')).toBe('"some pay not given"');
    expect(await reasonFor('*,#')).toBe('"highest pay at or above the limit that BLS prints; some pay not given"');
  });

  test('jobs and pay not given', async () => {
    const all = statesText.replace(/^(02,Alaska.*29-9021,[^,]*,detailed).*$/m, `$1,**,**,**,**,,,${Array.from({ length: 13 }, () => '*').join(',')},,`);
    expect(rowOf(await tableFrom(all, ['--accept-jumps']), 'postal: "AK", soc: "29-9021"')).toMatchInlineSnapshot(
      `"  - {postal: "AK", soc: "29-9021", employment: null, jobsPerThousand: null, locationQuotient: null, hourlyMean: null, hourlyMedian: null, mean: null, p10: null, p25: null, median: null, p75: null, p90: null, missing: "jobs not given; pay not given"}"`,
    );
  });

  test('no row at all, once it was looked up', async () => {
    const text = statesText
      .split('\n')
      .filter((line) => !/^56,.*29-9021/.test(line))
      .join('\n');
    expect(rowOf(await tableFrom(text, ['--accept-jumps']), 'postal: "WY", soc: "29-9021"')).toMatchInlineSnapshot(
      `"  - {postal: "WY", soc: "29-9021", employment: null, jobsPerThousand: null, locationQuotient: null, hourlyMean: null, hourlyMedian: null, mean: null, p10: null, p25: null, median: null, p75: null, p90: null, missing: "no row for this occupation in this state"}"`,
    );
  });
});

test('a state that the agency is known to leave out is left empty and said', async () => {
  const project = new Project(contentOfLastYear('oews-2026-st'));
  const text = statesText
    .split('\n')
    .filter((line) => !line.startsWith('56,'))
    .join('\n');
  expect(await project.update([...words, '--without', 'WY'], { [states]: text })).toContain('known to be missing: WY');
  expect(rowOf(project.table('wages-states'), 'postal: "WY", soc: "29-2072"')).toContain('missing: "no row for this state in the file"');
});

test('a state that filed its projections for other years is left empty and said', async () => {
  const project = new Project(contentOfLastYear('pc-2024-34'));
  const text = new TextDecoder().decode(agencyFile('long-term-projections.csv')).replaceAll(/^(56,.*),2024,(.*),2034,/gm, '$1,2022,$2,2032,');
  expect(await project.update(['--projections', 'p.csv', '--source', 'pc-2024-34'], { 'p.csv': text })).toContain(
    'left empty, because these states filed other years: Wyoming (2022–2032)',
  );
  expect(rowOf(project.table('projections-states'), 'postal: "WY", soc: "29-2072"')).toContain('openingsPerYear: null, missing: "this state filed other years"');
});

test('a year of consumer prices without one month is averaged over the others, and says so', async () => {
  const project = new Project(contentOfLastYear('cpi-us'));
  const text = spoiled('cpi-years.csv', ',110.250,', ',-,');
  await project.update(['--cpi', 'cpi.csv', '--source', 'cpi-us'], { 'cpi.csv': text });
  expect(rowOf(project.table('cpi'), 'year: 2026')).toMatchInlineSnapshot(
    `"  - {year: 2026, annualAverage: 110.386, may: 110, months: 11, note: "no figure for June 2026 in the file; the average covers the other months"}"`,
  );
});

test('a file of 37,000 rows, as BLS publishes it, is read whole', async () => {
  const [names, first] = statesText.split('\n');
  const others = Array.from({ length: 37_000 }, (_, index) => first!.replace('29-2072,Medical Records Specialists', `51-${String(index).padStart(5, '0')},Other work`));
  const text = `${statesText}${others.join('\n')}\n`;
  expect(text.startsWith(names!)).toBe(true);
  expect(await tableFrom(text)).toBe(await tableFrom(statesText));
});

describe('a row of marks alone, for a state and occupation that had no row', () => {
  const marks = Array.from({ length: 13 }, () => '*').join(',');
  const alone = statesText.replace(/^(36,New York.*29-9021,[^,]*,detailed).*$/m, `$1,**,**,**,**,,,${marks},,`);
  const none = statesText.replace(/^36,New York.*29-9021.*\n/m, '');
  const others = (table: string) => table.split('\n').filter((line) => !line.includes('postal: "NY", soc: "29-9021"'));

  test('changes no other row', async () => {
    const table = await tableFrom(alone);
    expect(others(table)).toEqual(others(await tableFrom(none)));
    expect(rowOf(table, 'postal: "NY", soc: "29-9021"')).toContain('missing: "jobs not given; pay not given"');
  });

  test('changes nothing where the table does not hold the pair', async () => {
    const content = contentOfLastYear('oews-2026-st');
    const tables = await Promise.all(
      [alone, none].map(async (text) => {
        const project = new Project(content);
        project.write('content/figures/wages-states.yaml', others(project.table('wages-states')).join('\n'));
        await project.update(words, { [states]: text });
        return project.table('wages-states');
      }),
    );
    expect(tables[0]).toBe(tables[1]);
  });

  test('the same file again changes not one byte', async () => {
    const project = new Project(contentOfLastYear('oews-2026-st'));
    await project.update(words, { [states]: alone });
    expect(await project.update(words.slice(0, 2), { [states]: alone })).toContain('Nothing changes');
  });
});
