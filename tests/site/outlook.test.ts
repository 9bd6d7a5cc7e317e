import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './build.ts';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { figures, occupationLabels, stateNames, tablesIn, type Row } from './tables.ts';
import { oneLine } from './text.ts';

const newest = '2024–34';
const outlook = builtPage('/outlook/');
const projections = figures('projections-national').rows;
const { rows: kept } = figures('projection-versus-actual');
const { forecastGroup } = parse(readFileSync(join(root, 'content/words/en.yaml'), 'utf8')) as { forecastGroup: Record<string, string> };
const tableIn = (section: string, index = 0, page = outlook) => tablesIn(page, section)[index]!;
const cellsOf = (row: Row | undefined, keys: readonly string[]) => keys.map((key) => row?.[key] ?? null);

test('the newest projections stand as the content has them, all occupations last', () => {
  const shown = ['29-2072', '29-9021', '11-9111', '31-9094'];
  const separations = figures('separations').rows.find((row) => row.soc === '00-0000' && row.edition === newest);
  const all = figures('projections-all-occupations').rows.find((row) => row.edition === newest);
  const keys = ['baseJobs', 'projectedJobs', 'changePercent', 'openingsPerYear'];
  const expected = [
    ...shown.map((soc) => projections.find((row) => row.soc === soc && row.edition === newest)),
    { ...all!, soc: '00-0000', openingsPerYear: separations!.openingsPerYear! },
  ];
  expect(tableIn('national').rows).toEqual(expected.map((row) => ({ name: occupationLabels[String(row!.soc)], cells: cellsOf(row, keys) })));
});

test('openings and the people who leave stand as the content has them, and openings of both tables agree', () => {
  const rows = figures('separations').rows.filter((row) => row.edition === newest);
  const keys = ['openingsPerYear', 'separationsPerYear', 'exitsPerYear', 'transfersPerYear', 'exitsRate', 'transfersRate'];
  expect(tableIn('openings').rows).toEqual(rows.map((row) => ({ name: occupationLabels[String(row.soc)], cells: cellsOf(row, keys) })));
  expect(tableIn('openings').rows.map(({ cells }) => cells[0])).toEqual(tableIn('national').rows.map(({ cells }) => cells.at(-1)));
});

describe('what they said and what came', () => {
  /** "2006–16" ends in 2016. */
  const lastYear = (edition: string) => Number(edition.slice(0, 2) + edition.slice(-2));
  const isSettled = (row: Row) => row.likeForLike === 'yes' && row.projectedJobs !== null && Number(row.actualYear) >= lastYear(String(row.edition));
  const nameOf = (row: Row) => `${forecastGroup[String(row.soc)]}, ${row.edition}`;
  const inLowerCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

  /** What came against what was foretold, in whole percents. */
  const missOf = ({ actualJobs, projectedJobs }: Row) => Math.round((Number(actualJobs) / Number(projectedJobs) - 1) * 100);

  test('draws the forecasts that are over and like for like, and no other', () => {
    const drawn = tableIn('kept').rows.map(({ name, cells }) => ({ name: inLowerCase(name), cells }));
    expect(drawn).toEqual(
      kept
        .filter(isSettled)
        .map((row) => ({ name: nameOf(row), cells: [...cellsOf(row, ['projectedJobs', 'actualJobs', 'difference']), missOf(row), ...cellsOf(row, ['actualYear', 'result'])] })),
    );
    expect(drawn.every(({ cells: [foretold, came, difference] }) => Number(came) - Number(foretold) === difference)).toBe(true);
  });

  test('every miss bears its sign, in jobs and in percent', () => {
    const shown = outlook.$('section[aria-labelledby=kept] table').first().find('tbody tr');
    const texts = shown
      .map((_, row) =>
        outlook
          .$(row)
          .children()
          .slice(3, 5)
          .map((__, cell) => oneLine(outlook.$(cell).text()))
          .get()
          .join(' '),
      )
      .get();
    expect(texts).toHaveLength(kept.filter(isSettled).length);
    expectNone(texts.filter((text) => !/^(?:\+[\d,]+ \+\d+%|−[\d,]+ −\d+%)$/.test(text)));
  });

  test('tells the 200,000 jobs of 2016 and what came', () => {
    expect(
      tableIn('kept')
        .rows.find(({ name }) => name.endsWith('2006–16'))!
        .cells.slice(0, 2),
    ).toEqual([200_000, 206_300]);
  });

  test('tells every other forecast with the reason why it is not judged', () => {
    const rows = tableIn('kept', 1).rows;
    const open = kept.filter((row) => !isSettled(row));
    expect(rows.map(({ name }) => inLowerCase(name))).toEqual(open.map(nameOf));
    expect(rows.map(({ cells }) => cells[1])).toEqual(open.map((row) => row.actualJobs));
    const reasonOf = (row: Row) => (row.likeForLike === 'yes' ? (row.projectedJobs === null ? /words, not a number/ : /not counted yet/) : /redefined/);
    expectNone(rows.flatMap(({ name, cells }, index) => (reasonOf(open[index]!).test(String(cells[3])) ? [] : [`${name}: ${cells[3]}`])));
  });

  test('a forecast in words shows the span that its words meant', () => {
    const rows = new Map(tableIn('kept', 1).rows.map(({ name, cells }) => [inLowerCase(name), cells[0]]));
    const words = kept.filter((row) => row.projectedJobs === null);
    const spanOf = ({ impliedFrom, impliedTo }: Row) =>
      impliedTo === null ? `${impliedFrom!.toLocaleString('en-US')} or more` : `${impliedFrom!.toLocaleString('en-US')} to ${impliedTo!.toLocaleString('en-US')}`;
    expect(words.map((row) => rows.get(nameOf(row)))).toEqual(words.map(spanOf));
  });
});

describe.each([
  { soc: '29-2072', path: '/outlook/', groups: ['29-2071', '29-2098', '29-2072'] },
  { soc: '29-9021', path: '/outlook/registrars-technologists/', groups: ['29-2071', '29-9098', '29-9021'] },
  { soc: '11-9111', path: '/outlook/managers/', groups: ['11-9111'] },
])('$path', ({ soc, path, groups }) => {
  const page = builtPage(path);
  const names = [...stateNames()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const rows = figures('projections-states').rows.filter((row) => row.soc === soc);
  const rowOf = (postal: string) => rows.find((row) => row.postal === postal);
  /** A minus sign as pages print it. */
  const percent = (value: unknown) => `${value}%`.replace('-', '−');

  test('shows every state’s projection beside the growth of all jobs there', () => {
    const averages = figures('projections-states-average').rows;
    const expected = names.map(([postal, name]) => ({
      name,
      cells: [
        ...cellsOf(rowOf(postal), ['baseJobs', 'projectedJobs', 'changePercent']),
        averages.find((row) => row.postal === postal)!.changePercent,
        rowOf(postal)?.openingsPerYear ?? null,
      ],
    }));
    expect(tableIn('states', 0, page).rows).toEqual(expected);
  });

  test('the map tells the growth of every state with a hundred jobs or more, and colours those alike that stand in one class of its key', () => {
    const { $ } = page;
    const shapes = new Map(
      $('section[aria-labelledby=states] svg a')
        .map((_, shape) => ({ label: oneLine($(shape).find('title').text()), group: $(shape).attr('data-group')! }))
        .get()
        .map(({ label, group }) => [label.split(': ')[0], { text: label.split(': ')[1], group }]),
    );
    const growth = (postal: string) => (Number(rowOf(postal)?.baseJobs ?? 0) < 100 ? null : (rowOf(postal)!.changePercent as number | null));
    expect(names.map(([, name]) => shapes.get(name)?.text)).toEqual(names.map(([postal]) => (growth(postal) === null ? 'no sure figure' : percent(growth(postal)))));
    const key = new Map(
      $('section[aria-labelledby=states] li[data-group]')
        .map((_, entry) => [[$(entry).attr('data-group')!, oneLine($(entry).text())] as const])
        .get(),
    );
    const fits = (value: number | null, words: string) => {
      const [low, high] = (words.replaceAll('−', '-').match(/-?\d+(?:\.\d+)?(?=%)/g) ?? []).map(Number);
      if (value === null) return words === 'no sure figure';
      if (words.startsWith('under')) return value < low!;
      return high === undefined ? value >= low! : value >= low! && value < high;
    };
    expectNone(
      names
        .filter(([postal, name]) => !fits(growth(postal), key.get(shapes.get(name)!.group) ?? ''))
        .map(([, name]) => `${name}: ${shapes.get(name)!.text} in ${key.get(shapes.get(name)!.group)}`),
    );
  });

  test('says beside the map which states stand at the ends, of those with a hundred jobs, and what the nation was to grow', () => {
    const ranked = rows.filter((row) => row.changePercent !== null && Number(row.baseJobs) >= 100).sort((a, b) => Number(b.changePercent) - Number(a.changePercent));
    const named = (row: Row) => `${stateNames().get(String(row.postal))}, ${percent(row.changePercent)}.`;
    const nation = projections.find((row) => row.soc === soc && row.baseYear === 2022)!;
    const text = oneLine(page.$('.map-and-words').text());
    expectNone([named(ranked[0]!), named(ranked.at(-1)!), `2032: ${percent(nation.changePercent)}.`].filter((words) => !text.includes(words)));
  });

  test('shows every edition that was read for the occupation and for the groups that held it before', () => {
    const expected = groups.flatMap((group) => projections.filter((row) => row.soc === group));
    const shown = tableIn('editions', 0, page).rows;
    expect(shown.map(({ name }) => name)).toEqual(expected.map((row) => (row.soc === soc ? row.edition : `${row.edition}, ${forecastGroup[String(row.soc)]}`)));
    const all = new Map(figures('projections-all-occupations').rows.map((row) => [row.edition, row.changePercent]));
    const cells = (row: Row) => [...cellsOf(row, ['baseJobs', 'projectedJobs', 'changePercent']), all.get(row.edition!) ?? row.allOccupationsPercent ?? null];
    expect(shown.map((row) => row.cells.slice(0, 4))).toEqual(expected.map(cells));
    expect(shown.map(({ cells }) => cells[4])).toEqual(expected.map((row) => row.growthPhrase ?? null));
  });

  test('says beside every table by state that its file bears no years', () => {
    expect(oneLine(page.$('section[aria-labelledby=states]').text())).toContain('The file bears no years. We take them from its row for the nation, 2022 to 2032.');
  });

  test('leads to the pages of all three occupations', () => {
    const links = (selector: string) =>
      page
        .$(selector)
        .map((_, link) => page.$(link).attr('href')!.split('#')[0])
        .get();
    expect(new Set(links('section[aria-labelledby=states] nav a'))).toEqual(new Set(['/outlook/', '/outlook/registrars-technologists/', '/outlook/managers/']));
  });
});

test('the meaning of the growth words stands as the content has it', () => {
  const { rows } = figures('growth-phrases');
  const { columns, rows: shown } = tableIn('phrases');
  const spanOf = ({ fromPercent, toPercent }: Row) =>
    (fromPercent === null ? `${toPercent}% or less` : toPercent === null ? `${fromPercent}% or more` : `${fromPercent}% to ${toPercent}%`).replaceAll('-', '−');
  const expected = shown.map(({ name }) => ({
    name,
    cells: columns.slice(1).map((edition) => {
      const row = rows.find((candidate) => candidate.edition === edition && candidate.phrase === name);
      return row ? spanOf(row) : 'not in the list';
    }),
  }));
  expect(shown).toEqual(expected);
  expect(shown.flatMap(({ cells }) => cells).filter((cell) => cell !== 'not in the list')).toHaveLength(rows.length);
});
