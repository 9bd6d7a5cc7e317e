import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import { expectNone } from './expect-none.ts';
import { builtPage, builtPages, type BuiltPage } from './pages.ts';
import { figures, occupationLabels, stateNames, type Row } from './tables.ts';
import { oneLine } from './text.ts';

const { corpus } = readCorpus(readContentFiles());
const national = figures('wages-national').rows.filter((row) => row.year === 2025);
const projections = figures('projections-national').rows.filter((row) => row.edition === '2024–34');
const states = stateNames();

const dollars = (value: unknown) => (value === null ? 'not released by BLS' : `$${Number(value).toLocaleString('en-US')}`);
const percent = (value: unknown) => `${value}%`.replace('-', '−');
const count = (value: unknown) => (value === null ? 'not released by BLS' : Number(value).toLocaleString('en-US'));
const payOf = (row: Row | undefined) => (row ? [dollars(row.median), dollars(row.p10), dollars(row.p90)] : []);

/** What the section says: for each occupation its name, and the values of its facts in order; before them those of the page's own subject. */
function shownIn({ $ }: BuiltPage): { name: string; own: string[]; values: string[]; text: string }[] {
  return $('section[aria-labelledby=figures] > [data-sourced]')
    .map((_, block) => {
      const valuesOf = (list: string) =>
        $(block)
          .find(`${list} dd`)
          .map((_, value) => oneLine($(value).text()))
          .get();
      return { name: oneLine($(block).find('h3').text()), own: valuesOf('.own dl'), values: valuesOf('h3 ~ dl'), text: oneLine($(block).text()) };
    })
    .get();
}

/** Figures of an occupation in the nation, straight from the tables; undefined where they have none. */
function nationalOf(soc: string): { name: string; values: string[] } | undefined {
  const pay = national.find((row) => row.soc === soc);
  const outlook = projections.find((row) => row.soc === soc);
  if (!pay && !outlook) return undefined;
  return { name: occupationLabels[soc]!, values: [...payOf(pay), ...(outlook ? [percent(outlook.changePercent), count(outlook.openingsPerYear)] : ['not given'])] };
}

const plain = (page: BuiltPage) => shownIn(page).map(({ name, values }) => ({ name, values }));
const saysOf = ({ $ }: BuiltPage) => oneLine($('section[aria-labelledby=figures] .says').text());

/** Occupations that a title is filed under. One of another line of work shows none of health records besides its own. */
const filedUnder = ({ soc, alsoSoc = [], family }: (typeof corpus.titles)[number]['data']) => [soc, ...(family === 'other' ? [] : alsoSoc.map((also) => also.soc))];

test('every title shows the figures of all occupations that it is filed under, and says that they are not its own', () => {
  const wrong = corpus.titles.flatMap(({ id, data }) => {
    const page = builtPage(`/titles/${id}/`);
    const expected = filedUnder(data).flatMap((soc) => nationalOf(soc) ?? []);
    const differs = JSON.stringify(plain(page)) !== JSON.stringify(expected);
    const isSilent = expected.length > 0 ? !saysOf(page).includes('not of this title') : data.family !== 'other' && !saysOf(page).includes('no pay and no outlook');
    return [...(differs ? [`${id} shows ${JSON.stringify(plain(page))}`] : []), ...(isSilent ? [`${id} says ${saysOf(page)}`] : [])];
  });
  expectNone(wrong);
});

test('a title that we place ourselves says so, and only such a title', () => {
  const wrong = corpus.titles.flatMap(({ id, data }) => {
    const says = saysOf(builtPage(`/titles/${id}/`));
    const start = data.basis === 'judgement' ? 'We place this title among' : 'Statistics count this title among';
    return says === '' || says.startsWith(start) ? [] : [`${id} says ${says}`];
  });
  expectNone(wrong);
});

test('health services managers stand nowhere without the note on them', () => {
  const wrong = builtPages().flatMap(({ path, $ }) =>
    $('.occupation-figures [data-sourced]')
      .filter((_, block) => oneLine($(block).find('h3').text()).startsWith(occupationLabels['11-9111']!) && !oneLine($(block).text()).includes('run every kind of health service'))
      .map(() => path)
      .get(),
  );
  expectNone(wrong);
});

test('a title of another line of work shows no figures of health records', () => {
  const socs = new Set(['29-2072', '29-9021', '11-9111'].map((soc) => occupationLabels[soc]));
  expectNone(corpus.titles.filter(({ id, data }) => data.family === 'other' && shownIn(builtPage(`/titles/${id}/`)).some(({ name }) => socs.has(name))).map(({ id }) => id));
});

test('every credential shows only occupations of job titles that go with it, with their figures, and says whose they are', () => {
  const wrong = corpus.certifications.flatMap(({ id, data }) => {
    const page = builtPage(`/certifications/${id}/`);
    const socs = new Set(corpus.titles.filter((title) => title.data.family === 'core' && title.data.certifications?.includes(id)).map((title) => title.data.soc));
    const allowed = [...socs].flatMap((soc) => nationalOf(soc) ?? []).map((shown) => JSON.stringify(shown));
    const shown = plain(page);
    return [
      ...shown.filter((one) => !allowed.includes(JSON.stringify(one))).map((one) => `${id} shows ${JSON.stringify(one)}`),
      ...(shown.length > 0 && !saysOf(page).includes(`not of people who hold ${data.abbreviation}`) ? [`${id} says ${saysOf(page)}`] : []),
    ];
  });
  expectNone(wrong);
});

describe('a class', () => {
  const rungs = corpus.ladders.flatMap(({ id, data }) => data.rungs.map((rung) => ({ path: `/ladders/${id}/${rung.id}/`, ladder: data, rung })));

  test('stands beside the pay of one occupation in its own state, or in the nation where the state has none', () => {
    const wages = figures('wages-states').rows;
    const wrong = rungs.flatMap(({ path, ladder }) => {
      const page = builtPage(path);
      const [shown] = shownIn(page);
      if (!shown) return [];
      const soc = Object.keys(occupationLabels).find((code) => shown.name.startsWith(`${occupationLabels[code]}, `))!;
      const here = wages.find((row) => row.postal === ladder.place && row.soc === soc && row.median !== null);
      const place = here ? states.get(ladder.place)! : 'the nation';
      const expected = [...payOf(here ?? national.find((row) => row.soc === soc)), percent(projections.find((row) => row.soc === soc)!.changePercent)];
      const isManagers = soc === '11-9111';
      return [
        ...(JSON.stringify(shown.values) === JSON.stringify(expected) ? [] : [`${path} shows ${shown.values.join(', ')}, not ${expected.join(', ')}`]),
        ...(shown.name.endsWith(`, ${place}`) &&
        saysOf(page).includes(`all employers in ${place},`) &&
        saysOf(page).includes('not the pay of this class') &&
        saysOf(page).includes(isManagers ? 'all managers in health care' : 'this kind of work') &&
        !(isManagers && saysOf(page).includes('this kind of work'))
          ? []
          : [`${path} says ${saysOf(page)}`]),
      ];
    });
    expectNone(wrong);
    expect(rungs.filter(({ path }) => shownIn(builtPage(path)).length > 0).length).toBeGreaterThan(rungs.length / 2);
  });

  test('shows beside it only ranges that its ladder prints, with the day or year from which they hold', () => {
    const perYear = (range: { min: number; max: number; period: string }) => {
      const times = range.period === 'month' ? 12 : 1;
      const [min, max] = [dollars(range.min * times), dollars(range.max * times)];
      return min === max ? min : `${min} to ${max}`;
    };
    const wrong = rungs.flatMap(({ path, rung }) => {
      const [shown] = shownIn(builtPage(path));
      const printed = (rung.pay ?? []).filter(({ period }) => period !== 'hour').map(perYear);
      return [
        ...(shown?.own ?? []).filter((range) => !printed.includes(range)).map((range) => `${path} shows ${range}`),
        ...((shown?.own.length ?? 0) > 0 && !/\b20\d\d\b/.test(shown!.text.split('Market')[0]!) ? [`${path}: no date`] : []),
      ];
    });
    expectNone(wrong);
  });

  test('with federal base pay says first that locality pay comes on top', () => {
    const wrong = rungs.flatMap(({ path, ladder }) => {
      const page = builtPage(path);
      const hasBase = ladder.kind === 'federal' && (shownIn(page)[0]?.own.length ?? 0) > 0;
      return saysOf(page).startsWith('The range of this class is federal base pay, before locality pay.') === hasBase ? [] : [path];
    });
    expectNone(wrong);
  });

  test('of a ladder that is history stands beside no market of today', () => {
    expectNone(rungs.filter(({ path, ladder }) => ladder.standing === 'history' && shownIn(builtPage(path)).length > 0).map(({ path }) => path));
  });
});

test('every such figure has a receipt', () => {
  const wrong = builtPages().flatMap(({ path, $ }) =>
    $('.occupation-figures [data-sourced]')
      .filter((_, block) => $(block).find('a.receipt').length === 0)
      .map(() => path)
      .get(),
  );
  expectNone(wrong);
});
