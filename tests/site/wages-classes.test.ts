import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/checks/corpus.ts';
import { readContentFiles } from '../../src/checks/run.ts';
import type { Pay } from '../../src/schemas/ladder.ts';
import { builtPage } from './pages.ts';
import { figures, occupationLabels, type Row } from './tables.ts';
import { oneLine } from './text.ts';

/** What ladder classes pay, read again against the ladders and against content/figures. */
const newest = 2025;
const national = figures('wages-national').rows;
const numberOf = (row: Row | undefined, key: string): number | null => (typeof row?.[key] === 'number' ? row[key] : null);
const plain = (text: string) => text.replace(/[$,]/g, '');

describe('/wages/ladder-classes/', () => {
  const { ladders } = readCorpus(readContentFiles()).corpus;
  const ranges = new Map<string, { place: string; pays: (Pay & { times: number })[] }>(
    ladders.flatMap(({ id, data }) =>
      data.rungs.map(
        (rung) => [`/ladders/${id}/${rung.id}/`, { place: data.place, pays: (rung.pay ?? []).map((pay) => ({ ...pay, times: pay.period === 'month' ? 12 : 1 })) }] as const,
      ),
    ),
  );
  const { $ } = builtPage('/wages/ladder-classes/');
  const rows = $('main table tbody tr')
    .map((_, row) => ({
      section: $(row).closest('section').attr('aria-labelledby')!,
      href: $(row).find('th a').attr('href')!,
      cells: $(row)
        .find('td')
        .map((_, cell) => oneLine($(cell).text()))
        .get(),
    }))
    .get();

  test('shows ranges that the ladder prints, by the month times twelve', () => {
    const isPrinted = ({ section, href, cells }: (typeof rows)[number]) => {
      const [from, to] = section === 'dated' ? cells : cells.slice(1);
      return ranges.get(href)!.pays.some(({ min, max, times }) => min * times === Number(plain(from!)) && max * times === Number(plain(to!)));
    };
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !isPrinted(row))).toEqual([]);
  });

  test('compares dated ranges only, with the market of their state, else of the nation', () => {
    const states = figures('wages-states').rows;
    const wrong = rows
      .filter(({ section }) => section === 'dated')
      .filter(({ href, cells }) => {
        const { place, pays } = ranges.get(href)!;
        const soc = Object.entries(occupationLabels).find(([, label]) => cells[3]!.startsWith(`${label}, `))?.[0];
        if (soc === undefined) return cells.slice(4).some((cell) => cell !== 'none');
        const row = cells[3]!.endsWith(', The nation')
          ? national.find((candidate) => candidate.soc === soc && candidate.year === newest)
          : states.find((candidate) => candidate.soc === soc && candidate.postal === place);
        const isDated = pays.some(({ effective }) => effective === undefined || Number(effective.slice(0, 4)) >= 2016);
        return !isDated || ['p25', 'median', 'p75'].some((key, index) => numberOf(row, key) !== Number(plain(cells[4 + index]!)));
      });
    expect(wrong).toEqual([]);
  });

  test('keeps the ranges of before 2016 as history, each with its year and without a market', () => {
    const old = rows.filter(({ section }) => section === 'history');
    expect(old.length).toBeGreaterThan(0);
    expect(old.filter(({ cells }) => !/\b(?:19|20)\d{2}\b/.test(cells.at(-1)!))).toEqual([]);
  });
});
