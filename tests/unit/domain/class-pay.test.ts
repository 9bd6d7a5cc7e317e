import { describe, expect, test } from 'vitest';
import { classPayOf, marketOccupation, payPerYear } from '../../../src/domain/class-pay.ts';
import type { Pay, Rung } from '../../../src/schemas/ladder.ts';
import { ladder, rung } from '../../fixtures/ladders.ts';

const site = { asOf: '2026-11-21', historyAfterYears: 15 };
const pay = (parts: Partial<Pay> = {}): Pay => ({ min: 30_000, max: 40_000, period: 'year', effective: '2025-01', source: 'schedule', ...parts });
const undated = (parts: Partial<Pay> = {}): Pay => ({ min: 30_000, max: 40_000, period: 'year', undated: true, source: 'schedule', ...parts });
const of = (pays: Pay[], parts: Parameters<typeof ladder>[2] = {}) => classPayOf(ladder([rung('clerk', { pay: pays })], [], parts), site);

describe('pay for a year', () => {
  test('is twelve months, and a year as it is', () => {
    expect(payPerYear(pay({ min: 3543, max: 5094, period: 'month' }))).toEqual({ minPerYear: 42_516, maxPerYear: 61_128 });
    expect(payPerYear(pay())).toEqual({ minPerYear: 30_000, maxPerYear: 40_000 });
  });

  test('is not made up from pay by the hour, because no source says the hours', () => {
    expect(payPerYear(pay({ min: 15, max: 20, period: 'hour' }))).toBeUndefined();
    expect(of([pay({ min: 15, max: 20, period: 'hour' })])).toEqual([]);
  });
});

describe('the ranges of a class', () => {
  test('are those of its newest day, all of them', () => {
    const found = of([pay({ effective: '2024-01' }), pay({ effective: '2025-01', min: 31_000 }), pay({ effective: '2025-01', min: 32_000 })]);
    expect(found.map(({ minPerYear, standing, asOf }) => [minPerYear, standing, asOf])).toEqual([
      [31_000, 'dated', '2025-01'],
      [32_000, 'dated', '2025-01'],
    ]);
  });

  test('without a day are undated, unless the dated document of the ladder prints them', () => {
    expect(of([undated()]).map(({ standing }) => standing)).toEqual(['undated']);
    expect(of([undated({ source: 'standard' })], { vintage: '2025' }).map(({ standing, asOf }) => [standing, asOf])).toEqual([['dated', '2025']]);
    expect(of([undated()]).every((item) => !('asOf' in item))).toBe(true);
  });

  test('stand behind dated ones', () => {
    expect(of([undated(), pay()]).map(({ standing }) => standing)).toEqual(['dated']);
  });

  test('are history where they are old, or the ladder is', () => {
    expect(of([pay({ effective: '1985-09-11' })]).map(({ standing }) => standing)).toEqual(['history']);
    expect(of([pay()], { standing: 'history' }).map(({ standing }) => standing)).toEqual(['history']);
  });
});

describe('the occupation of the market', () => {
  test.each<[Rung['level'], Rung['track'], string | undefined]>([
    ['technician', 'records', '29-2072'],
    ['senior-technician', 'coding', '29-2072'],
    ['supervisor', 'records', '29-2072'],
    ['technician', 'registry', '29-9021'],
    ['administrator', 'management', '11-9111'],
    ['director', 'records', '11-9111'],
    ['entry', 'management', undefined],
  ])('of %s in %s is %s', (level, track, soc) => {
    expect(marketOccupation({ level, track })).toBe(soc);
  });
});
