import { describe, expect, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { builtPage } from './pages.ts';
import { figures, occupationLabels, stateNames, tablesIn, type Row } from './tables.ts';
import { oneLine } from './text.ts';

const states = [...stateNames()];
const wages = figures('wages-states').rows;
const national = figures('wages-national').rows.filter((row) => row.year === 2025);
const nationalProjections = figures('projections-national').rows;
const priceLevels = new Map(figures('price-parities').rows.map((row) => [row.postal, Number(row.priceLevel)]));
/** From the top of the ladder down. */
const occupations = ['11-9111', '29-9021', '29-2072', '43-6013'];
const wageOf = (postal: string, soc: string): Row => wages.find((row) => row.postal === postal && row.soc === soc)!;

/** Pay of the rows at average prices, worked out anew: ÷ (level ÷ 100), to the nearest ten. */
const corrected = (row: Row): number | null => (row.median === null ? null : Math.round(Number(row.median) / (priceLevels.get(row.postal)! / 100) / 10) * 10);

function ordinal(place: number): string {
  const ending = place % 100 >= 11 && place % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

/** "12th of 50" by counting those above; it says where another state has the same, and where few or uncounted people stand behind it. */
function placeOf(value: number | null, all: readonly (number | null)[], { employment }: Row): string | null {
  if (value === null) return null;
  const known = all.filter((other) => other !== null);
  const marks = [...(known.filter((other) => other === value).length > 1 ? ['shared'] : []), ...(typeof employment === 'number' && employment >= 100 ? [] : ['unsure'])];
  return [`${ordinal(1 + known.filter((other) => other > value).length)} of ${known.length}`, ...marks].join(', ');
}

/** Growth of an occupation in the nation, in the edition of the states' own round. */
const nationGrowth = (soc: Row[string] | undefined) => nationalProjections.find((row) => row.soc === soc && row.baseYear === 2022)?.changePercent ?? null;

describe.each(states.map(([postal, name]) => ({ postal, name })))('$name', ({ postal, name }) => {
  const page = builtPage(`/states/${postal.toLowerCase()}/`);
  const [pay, places] = tablesIn(page, 'pay');

  test('shows its pay beside the nation’s, occupation by occupation', () => {
    const keys = ['p10', 'p25', 'median', 'p75', 'p90', 'employment'];
    const expected = occupations.flatMap((soc) => [
      { name: `${occupationLabels[soc]}, ${name}`, cells: keys.map((key) => wageOf(postal, soc)[key]) },
      { name: `${occupationLabels[soc]}, the nation`, cells: keys.map((key) => national.find((row) => row.soc === soc)![key]) },
    ]);
    expect(pay!.rows).toEqual(expected);
  });

  test('shows its places among the states and its pay at average prices, as counted and worked out anew', () => {
    const expected = occupations.map((soc) => {
      const here = wageOf(postal, soc);
      const all = states.map(([other]) => wageOf(other, soc));
      return {
        name: occupationLabels[soc],
        cells: [
          here.median,
          placeOf(
            here.median as number | null,
            all.map(({ median }) => median as number | null),
            here,
          ),
          corrected(here),
          placeOf(corrected(here), all.map(corrected), here),
          here.locationQuotient,
        ],
      };
    });
    expect(places!.rows).toEqual(expected);
    expect(oneLine(page.$('section[aria-labelledby=pay]').text())).toContain(`Price level here: ${priceLevels.get(postal)}, where the nation is 100`);
  });

  test('shows its projections, and how all jobs there are to grow', () => {
    const rows = figures('projections-states').rows.filter((row) => row.postal === postal);
    const shown = ['29-2072', '29-9021', '11-9111', '29-2098', '29-9098', '29-2071'].flatMap((soc) => rows.filter((row) => row.soc === soc));
    expect(tablesIn(page, 'outlook')[0]!.rows).toEqual(
      shown.map((row) => ({ name: occupationLabels[String(row.soc)], cells: [row.baseJobs, row.projectedJobs, row.changePercent, nationGrowth(row.soc), row.openingsPerYear] })),
    );
    const average = figures('projections-states-average').rows.find((row) => row.postal === postal)!;
    expect(oneLine(page.$('section[aria-labelledby=outlook]').text())).toContain(`All jobs in ${name} together: ${String(average.changePercent).replace('-', '−')}%.`);
  });
});

test('a withheld figure reads "not released by BLS", and one of no row "no figure printed", never blank or zero', () => {
  const withheld = wages.filter((row) => occupations.includes(String(row.soc)) && row.median === null);
  expect(withheld.length).toBeGreaterThan(0);
  const wrong = withheld.filter((row) => {
    const text = oneLine(
      builtPage(`/states/${String(row.postal).toLowerCase()}/`)
        .$('section[aria-labelledby=pay]')
        .text(),
    );
    return !text.includes(String(row.missing ?? '').startsWith('no row') ? 'no figure printed' : 'not released by BLS');
  });
  expectNone(wrong.map(({ postal, soc }) => `${postal} ${soc}`));
});
