import { describe, expect, test } from 'vitest';
import type { WisconsinPosition } from '../../../src/domain/title-class.ts';
import { administratorWords, titleWords } from '../../../src/views/finders.ts';

describe("New York's level", () => {
  const office = (individuals: number, activitiesPerYear: number) => administratorWords({ kind: 'ddsoo', individuals, activitiesPerYear });

  test('of a place that the standard names rests on the name', () => {
    expect(administratorWords({ kind: 'rehabilitation-hospital' })).toBe('Administrator 3, because the standard names this kind of place.');
  });

  test('of an office rests on its size', () => {
    expect(office(2_999, 249_999)).toBe('Administrator 1, because it serves fewer than 3,000 individuals and has fewer than 250,000 activities.');
    expect(office(2_999, 250_001)).toBe('Administrator 2, because it has more than 250,000 activities.');
    expect(office(7_000, 1)).toBe('Administrator 3, because it serves 7,000 individuals or more.');
  });

  test('is none in the gap, which is said', () => {
    expect(office(2_999, 250_000)).toBe('No level covers this. The standard leaves a gap at exactly 250,000 activities with fewer than 3,000 individuals.');
  });

  test.each([3_000, 6_999])('is the higher one of two that overlap, which is said: %i individuals with more than 250,000 activities', (individuals) => {
    expect(office(individuals, 250_001)).toMatch(
      /^Administrator 3, because .+ As written, levels 2 and 3 both fit\. We give the higher one, whose rule is the narrower\. This is our reading\.$/,
    );
  });

  test('has no overlap at exactly 250,000 activities', () => {
    expect(office(3_000, 250_000)).toBe('Administrator 2, because it serves between 3,000 and 6,999 individuals.');
  });

  test('is refused for a count that cannot be', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => office(count, 1)).toThrow('is no count');
  });
});

describe("Wisconsin's class", () => {
  const position = (parts: Partial<WisconsinPosition>) =>
    titleWords({
      codingShare: 20,
      transcriptionShare: 0,
      clericalShare: 0,
      isSupervisor: false,
      codingRevenuePerYear: 0,
      assistsAgencyWideProgram: false,
      isHighestExpert: false,
      ...parts,
    });

  test('in the series names the lines it crosses', () => {
    expect(position({})).toBe('Health Information Technician 1, because coding takes at least a tenth of the time and none of the three advanced duties is there.');
    expect(position({ codingRevenuePerYear: 100_001 })).toBe(
      'Health Information Technician 2, because coding takes at least a tenth of the time and its coding brings in more than $100,000 a year.',
    );
  });

  test.each([
    ['coding', { codingShare: 51 }, 'Coding Technician'],
    ['transcription', { transcriptionShare: 51 }, 'Medical Transcriptionist'],
  ] as const)('outside it by %s holds only if it fits better, and the class it has if not is told', (_work, parts, found) => {
    const text = position(parts);
    expect(text).toContain(`${found}, because`);
    expect(text).toContain('It leaves the series only if that class also fits the work better. If not, it is Health Information Technician 1.');
  });

  test('says nothing of a better fit where the specification does not', () => {
    expect(position({ isSupervisor: true })).toBe('Outside this series, because it is a supervisor’s or manager’s position.');
    expect(position({ codingShare: 9, clericalShare: 51 })).not.toContain('fits the work better');
  });

  test('is refused for shares that cannot be', () => {
    expect(() => position({ codingShare: 60, clericalShare: 50 })).toThrow('more than 100');
    expect(() => position({ codingShare: -1 })).toThrow('between 0 and 100');
  });
});
