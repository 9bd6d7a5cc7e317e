import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidPositionError, titleClass, type WisconsinPosition } from '../../../src/domain/title-class.ts';
import { ladderOf } from './real-content.ts';
import { runs } from './small-world.ts';

const position = (parts: Partial<WisconsinPosition>): WisconsinPosition => ({
  codingShare: 20,
  transcriptionShare: 0,
  clericalShare: 30,
  isSupervisor: false,
  codingRevenuePerYear: 0,
  assistsAgencyWideProgram: false,
  isHighestExpert: false,
  ...parts,
});

describe('a records position is', () => {
  test.each([
    ['level 1 from a tenth of coding on', { codingShare: 10 }, 'hit-1', ['coding-at-least-tenth', 'no-advanced-responsibility']],
    ['level 2 where it helps run an agency-wide program', { assistsAgencyWideProgram: true }, 'hit-2', ['coding-at-least-tenth', 'agency-wide-program']],
    ['level 2 where it is the highest expert', { isHighestExpert: true }, 'hit-2', ['coding-at-least-tenth', 'highest-expert']],
    ['level 2 where its coding brings in more than $100,000', { codingRevenuePerYear: 100_001 }, 'hit-2', ['coding-at-least-tenth', 'revenue-over-100000']],
    ['level 1 where it brings in exactly $100,000', { codingRevenuePerYear: 100_000 }, 'hit-1', ['coding-at-least-tenth', 'no-advanced-responsibility']],
    [
      'clerical where most of it is, with less than a tenth of coding',
      { codingShare: 9.9, clericalShare: 51 },
      'program-or-clerical-assistant',
      ['clerical-over-half', 'coding-under-tenth'],
    ],
    ['level 1 where most of it is clerical, but a tenth is coding', { codingShare: 10, clericalShare: 80 }, 'hit-1', ['coding-at-least-tenth', 'no-advanced-responsibility']],
    ['outside where it is neither clerical nor coding enough', { codingShare: 5, clericalShare: 50 }, 'outside', ['coding-under-tenth']],
    ['outside where it supervises or manages', { isSupervisor: true, codingShare: 60, clericalShare: 0 }, 'outside', ['supervisor']],
  ] as const)('%s', (_, parts, expected, reasons) => {
    expect(titleClass(position(parts))).toEqual({ class: expected, reasons, source: 'wi-spec-2000' });
  });

  test('a Coding Technician over half coding, but only if that class fits better', () => {
    expect(titleClass(position({ codingShare: 50, clericalShare: 0 })).class).toBe('hit-1');
    expect(titleClass(position({ codingShare: 51, clericalShare: 0 }))).toMatchObject({ class: 'coding-technician', unlessItFitsBetter: 'hit-1' });
    expect(titleClass(position({ codingShare: 51, clericalShare: 0, codingRevenuePerYear: 150_000 }))).toMatchObject({ class: 'coding-technician', unlessItFitsBetter: 'hit-2' });
  });

  test('a Medical Transcriptionist over half transcription, but only if that class fits better', () => {
    expect(titleClass(position({ transcriptionShare: 60, clericalShare: 0 }))).toMatchObject({ class: 'medical-transcriptionist', unlessItFitsBetter: 'hit-1' });
    expect(titleClass(position({ transcriptionShare: 60, codingShare: 0, clericalShare: 0 }))).toMatchObject({ class: 'medical-transcriptionist', unlessItFitsBetter: 'outside' });
  });

  test('on a rung of the Wisconsin ladder where it stays in the series', () => {
    for (const parts of [{}, { isHighestExpert: true }]) expect(ladderOf('wi').rung(titleClass(position(parts)).class).title).toMatch(/^Health Information Technician [12]$/);
  });

  test('refused where its shares cannot be', () => {
    for (const parts of [
      { codingShare: -1 },
      { codingShare: 101 },
      { codingShare: Number.NaN },
      { codingShare: 60, clericalShare: 50 },
      { codingRevenuePerYear: -1 },
      { codingRevenuePerYear: Number.POSITIVE_INFINITY },
    ]) {
      expect(() => titleClass(position(parts))).toThrow(InvalidPositionError);
    }
  });
});

test('every position has one class with reasons; only leaving for a better fit has a second', () => {
  const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).filter((list) => list[0] + list[1] + list[2] <= 100);
  fc.assert(
    fc.property(
      shares,
      fc.record({ isSupervisor: fc.boolean(), codingRevenuePerYear: fc.nat(300_000), assistsAgencyWideProgram: fc.boolean(), isHighestExpert: fc.boolean() }),
      ([codingShare, transcriptionShare, clericalShare], rest) => {
        const found = titleClass({ codingShare, transcriptionShare, clericalShare, ...rest });
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(found.unlessItFitsBetter !== undefined).toBe(found.class === 'coding-technician' || found.class === 'medical-transcriptionist');
        expect(found.class.startsWith('hit-') && codingShare < 10).toBe(false);
        if (found.class === 'hit-2') expect(rest.assistsAgencyWideProgram || rest.isHighestExpert || rest.codingRevenuePerYear > 100_000).toBe(true);
      },
    ),
    runs,
  );
});
