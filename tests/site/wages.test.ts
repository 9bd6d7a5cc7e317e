import { describe, expect, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { figures, occupationLabels, stateNames, tablesIn, type Row, type ShownTable } from './tables.ts';
import { oneLine } from './text.ts';

/**
 * The pages of pay, read again against content/figures. What the site works out (dollars of today, pay after prices, ranks) is
 * worked out here a second time, from the files alone.
 */
const pages = [
  { path: '/wages/', soc: '29-2072', groups: ['technician', 'technician-hybrid'] },
  { path: '/wages/registrars-technologists/', soc: '29-9021', groups: ['registrar-hybrid', 'registrar-technologist'] },
  { path: '/wages/managers/', soc: '11-9111', groups: ['administrator'] },
];
const newest = 2025;
const names = stateNames();
const national = figures('wages-national').rows;
const priceLevels = new Map(figures('price-parities').rows.map((row) => [row.postal, Number(row.priceLevel)]));
const mayIndex = new Map(figures('cpi').rows.map((row) => [row.year, Number(row.may)]));

const numberOf = (row: Row | undefined, key: string): number | null => (typeof row?.[key] === 'number' ? row[key] : null);
const toTen = (amount: number) => Math.round(amount / 10) * 10;
const afterPrices = (median: number | null, postal: string) => (median === null ? null : toTen((median * 100) / priceLevels.get(postal)!));
const inNewestDollars = (median: number, year: number) => toTen((median / mayIndex.get(year)!) * mayIndex.get(newest)!);
const missingWords = (row: Row | undefined) => (String(row?.missing ?? '').startsWith('no row') ? 'no figure printed' : 'not released by BLS');
/** A place reads "unsure" where the survey counts fewer than a hundred jobs, or does not say how many. */
const placed = (rank: number | null, row: Row | undefined) => (rank === null || (numberOf(row, 'employment') ?? 0) >= 100 ? rank : `${rank}, unsure`);
/** One more than the number of higher ones. */
const rankIn = (value: number | null, all: readonly (number | null)[]) => (value === null ? null : all.filter((other) => other !== null && other > value).length + 1);

interface StateRow {
  postal: string;
  name: string;
  row: Row | undefined;
  median: number | null;
  corrected: number | null;
}

function statesOf(soc: string): StateRow[] {
  const rows = figures('wages-states').rows.filter((row) => row.soc === soc);
  return [...names].map(([postal, name]) => {
    const row = rows.find((candidate) => candidate.postal === postal);
    const median = numberOf(row, 'median');
    return { postal, name, row, median, corrected: afterPrices(median, postal) };
  });
}

function oneTable(path: string, section: string, part: RegExp): ShownTable {
  const found = tablesIn(builtPage(path), section).filter(({ caption }) => part.test(caption));
  if (found.length !== 1) throw new Error(`${path}#${section} has ${found.length} tables like ${part}.`);
  return found[0]!;
}

describe.each(pages)('$path', ({ path, soc, groups }) => {
  const states = statesOf(soc);

  test('tells every state’s median on the map, in the colour of the class that the key states', () => {
    const { $ } = builtPage(path);
    const shapes = $('.figure-map svg[role=group] a')
      .map((_, link) => ({ label: oneLine($(link).find('title').text()), group: $(link).attr('data-group'), href: $(link).attr('href') }))
      .get();
    expect(shapes.map(({ label }) => label).sort()).toEqual(
      states.map(({ name, median, row }) => `${name}: ${median === null ? missingWords(row) : `$${median.toLocaleString('en-US')}`}`).sort(),
    );
    const key = new Map(
      $('.figure-map li')
        .map((_, item) => [[$(item).attr('data-group'), oneLine($(item).text())] as const])
        .get(),
    );
    const wrong = shapes.filter(({ label, group }) => {
      const [from = -Infinity, to = Infinity] = bordersOf(key.get(group)!);
      const value = /\$([\d,]+)$/.exec(label);
      return value ? !(amountOf(value[1]!) >= from && amountOf(value[1]!) < to) : key.get(group) !== label.split(': ')[1];
    });
    expect(wrong).toEqual([]);
    expect(shapes.every(({ href }) => /^\/states\/[a-z]{2}\/$/.test(href!))).toBe(true);
  });

  test('shows every figure of every state, corrected and ranked', () => {
    const medians = states.map(({ median }) => median);
    const corrected = states.map((state) => state.corrected);
    const table = oneTable(path, 'states', /pay and jobs in each state/);
    expect(table.caption).toContain('May 2025');
    expect(table.rows).toEqual(
      states
        .map(({ name, row, median, corrected: own }) => ({
          name,
          cells: [
            median,
            placed(rankIn(median, medians), row),
            own,
            placed(rankIn(own, corrected), row),
            ...['p10', 'p25', 'p75', 'p90', 'employment', 'jobsPerThousand', 'locationQuotient'].map((column) => numberOf(row, column)),
          ],
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    );
  });

  test('sets pay beside what it buys, the nation first, then the highest', () => {
    const nation = numberOf(
      national.find((row) => row.soc === soc && row.year === newest),
      'median',
    );
    const table = oneTable(path, 'prices', /before and after prices/);
    expect(table.rows[0]).toEqual({ name: 'The nation', cells: [nation, nation, 100] });
    const known = states.filter(({ median }) => median !== null);
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
    expect(table.rows.slice(1).sort(byName)).toEqual(
      known.map(({ name, postal, median, corrected }) => ({ name, cells: [median, corrected, priceLevels.get(postal)!] })).sort(byName),
    );
    const shown = oneTable(path, 'prices', /./)
      .rows.slice(1)
      .map(({ cells }) => Number(cells[1]));
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });

  test('shows every year’s median in dollars of the year and of the newest, and says where a stretch ends', () => {
    const rows = figures('wages-series')
      .rows.filter((row) => groups.includes(String(row.group)) && row.median !== null)
      .sort((a, b) => Number(a.year) - Number(b.year));
    const table = oneTable(path, 'time', /median pay from/);
    expect(table.rows.map(({ name, cells }) => [Number(name), cells[1], cells[2]])).toEqual(
      rows.map(({ year, median }) => [year, median, inNewestDollars(Number(median), Number(year))]),
    );
    const breaks = rows.slice(1).filter((row, index) => row.run !== rows[index]!.run).length;
    // The list also says what hollow marks mean; breaks have letters.
    const letters = builtPage(path)
      .$('#pay-through-time [data-breaks] li b')
      .map((_, sign) => oneLine(builtPage(path).$(sign).text()))
      .get();
    expect(letters.filter((sign) => /^[a-z]$/.test(sign))).toHaveLength(breaks);
    expect(table.caption).toContain(`from ${rows[0]!.year} to ${newest}`);
  });

  test('shows medians by industry of one year and one cut in each figure, the highest first', () => {
    const industries = figures('wages-industries').rows.filter((row) => row.soc === soc);
    const tables = tablesIn(builtPage(path), 'industry').filter(({ caption }) => !caption.startsWith('History'));
    expect(tables.length).toBeGreaterThan(0);
    for (const { caption, rows } of tables) {
      const year = Number(/(\d{4})$/.exec(caption)![1]);
      const all = national.find((row) => row.soc === soc && row.year === year);
      const level = caption.includes('broad industr') ? 'sector' : 'handbook industry';
      const expected = industries.filter((row) => row.year === year && row.level === level && row.median !== null).sort((a, b) => Number(b.median) - Number(a.median));
      if (level === 'sector') expect(caption).toContain(`in the ${expected.length} broad industries that we read`);
      expect(rows.at(-1)).toMatchObject({ name: 'All industries', cells: [numberOf(all, 'median'), ...(level === 'sector' ? [numberOf(all, 'employment')] : [])] });
      expect(rows.slice(0, -1).map(({ cells }) => cells)).toEqual(expected.map((row) => [row.median, ...(level === 'sector' ? [row.employment] : [])]));
    }
  });

  test('names as highest and lowest only states where a hundred jobs or more are counted', () => {
    const sure = states.filter(({ row, median }) => median !== null && (numberOf(row, 'employment') ?? 0) >= 100).sort((a, b) => b.median! - a.median!);
    const text = oneLine(builtPage(path).$('.map-and-words .words').text());
    expect(/Highest median[^:]*: ([^,]+), \$([\d,]+)/.exec(text)?.slice(1)).toEqual([sure[0]!.name, sure[0]!.median!.toLocaleString('en-US')]);
    expect(/Lowest median: ([^,]+), \$([\d,]+)/.exec(text)?.slice(1)).toEqual([sure.at(-1)!.name, sure.at(-1)!.median!.toLocaleString('en-US')]);
  });

  test('says in sight what the map shows, of when, and in which steps', () => {
    expect(oneLine(builtPage(path).$('.map-and-words .title').text())).toBe(`${occupationLabels[soc]}: median pay a year, May 2025`);
    const { $ } = builtPage(path);
    const sizes = ['1', '2', '3', '4', '5'].map((group) => $(`.figure-map svg a[data-group="${group}"]`).length).filter((size) => size > 0);
    const said = /the colors hold ([\d, and]+) states/.exec(oneLine($('.map-and-words .words').text()))![1]!;
    expect([...said.matchAll(/\d+/g)].map(([size]) => Number(size))).toEqual(sizes);
  });

  test('switches the occupation by plain links, and marks its own', () => {
    const { $ } = builtPage(path);
    const links = $('section[aria-labelledby=states] nav a');
    expect(links.map((_, link) => $(link).attr('href')).get()).toEqual(pages.map((page) => `${page.path}#states`));
    expect(
      links
        .filter('[aria-current=page]')
        .map((_, link) => oneLine($(link).text()))
        .get(),
    ).toEqual([occupationLabels[soc]]);
  });

  test('calls nothing of more than ten years ago anything but history', () => {
    const { $ } = builtPage(path);
    const captions = $('main caption')
      .map((_, caption) => oneLine($(caption).text()))
      .get();
    expect(captions.length).toBeGreaterThan(3);
    const old = captions.filter((caption) => [...caption.matchAll(/\b(?:19|20)\d{2}\b/g)].every(([year]) => Number(year) < 2016));
    expectNone(old.filter((caption) => !caption.startsWith('History')));
  });
});

test('the levels are the newest figures of the nation, the top of the ladder first', () => {
  const table = oneTable('/wages/', 'levels', /./);
  const shown = ['11-9111', '29-9021', '29-2072', '43-6013', '00-0000'].map((soc) => national.find((row) => row.soc === soc && row.year === newest)!);
  expect(table.rows).toEqual(
    shown.map((row) => ({ name: occupationLabels[String(row.soc)], cells: ['p10', 'p25', 'median', 'p75', 'p90', 'employment'].map((column) => row[column]) })),
  );
});

test('what technicians earned by industry in 2006 is told as history', () => {
  const table = oneTable('/wages/', 'industry', /^History.*2006$/);
  expect(table.rows.map(({ name, cells }) => [name, ...cells]).sort()).toEqual(
    figures('wages-profile-2006')
      .rows.map(({ industry, median }) => [industry, median])
      .sort(),
  );
});

describe('the words of /wages/', () => {
  const { $ } = builtPage('/wages/');
  const text = oneLine($('.part .sourced').text());

  test('name no amount that is not a figure, or worked out from one', () => {
    const series = figures('wages-series').rows;
    const amounts = new Set<unknown>([
      ...[...national, ...series, ...figures('wages-industries').rows, ...figures('wages-states').rows].flatMap((row) => Object.values(row)),
      ...series.filter((row) => row.median !== null).map((row) => inNewestDollars(Number(row.median), Number(row.year))),
      ...statesOf('29-2072').map(({ corrected }) => corrected),
    ]);
    const named = [...text.matchAll(/\$([\d,]+)/g)].map(([, amount]) => amountOf(amount!));
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((amount) => !amounts.has(amount))).toEqual([]);
  });

  test('say of each year what the figures say', () => {
    const medians = figures('wages-series').rows.filter((row) => row.group === 'technician');
    const said = [...text.matchAll(/In (\d{4}) (?:it|the median of [a-z ]+) was \$([\d,]+)\. In dollars of 2025 that is \$([\d,]+)/g)];
    expect(said.length).toBe(4);
    for (const [, year, paid, real] of said) {
      const median = Number(medians.find((row) => row.year === Number(year))!.median);
      expect([amountOf(paid!), amountOf(real!)]).toEqual([median, inNewestDollars(median, Number(year))]);
    }
  });

  test('say of the states what the ranks say', () => {
    const states = statesOf('29-2072');
    const of = (postal: string) => states.find((state) => state.postal === postal)!;
    const rank = (postal: string) =>
      rankIn(
        of(postal).median,
        states.map(({ median }) => median),
      );
    const rankAfter = (postal: string) =>
      rankIn(
        of(postal).corrected,
        states.map(({ corrected }) => corrected),
      );
    expect(rank('WI')).toBe(11);
    expect([rankAfter('DC'), rankAfter('WI'), rankAfter('NJ'), rankAfter('FL')]).toEqual([1, 2, 50, 51]);
    const dollars = (amount: number | null) => `$${amount!.toLocaleString('en-US')}`;
    for (const amount of [of('WI').median, of('WI').corrected]) expect(text).toContain(dollars(amount));
    expect(text).toContain('Ten other places paid more');
    expect(text).toContain('place 50 of 51');
  });
});

const amountOf = (text: string) => Number(text.replaceAll(',', ''));
function bordersOf(text: string): [from?: number, to?: number] {
  const amounts = [...text.matchAll(/\$([\d,]+)/g)].map(([, amount]) => amountOf(amount!));
  return text.startsWith('under') ? [-Infinity, amounts[0]!] : [amounts[0]!, amounts[1] ?? Infinity];
}
