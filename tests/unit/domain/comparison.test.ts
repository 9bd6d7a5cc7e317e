import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveLadder, mostLadders, parseComparison } from '../../../src/domain/comparison.ts';
import { runs } from './small-world.ts';

const known = new Set(['ny', 'de', 'wi', 'md', 'oh']);
const read = (text: string, ...repeated: string[]) => parseComparison(text, repeated, known);

describe('ladders to compare', () => {
  test('come in the order of the address', () => {
    expect(read('wi,ny,de')).toEqual({ ladders: ['wi', 'ny', 'de'], ignored: [] });
  });

  test('come once each', () => {
    expect(read('ny,de,ny')).toEqual({ ladders: ['ny', 'de'], ignored: [] });
  });

  test('are four at the most, and one too many is named', () => {
    expect(read('ny,de,wi,md,oh')).toEqual({ ladders: ['ny', 'de', 'wi', 'md'], ignored: ['oh'] });
  });

  test('are none where nothing is asked, and nothing is ignored then', () => {
    for (const text of ['', ',', ',,,']) expect(read(text)).toEqual({ ladders: [], ignored: [] });
  });

  test.each(['atlantis', '__proto__', 'constructor', 'NY', ' ny', '<b>ny</b>', '-1', 'NaN'])('are not %s, which is named', (id) => {
    expect(read(`ny,${id}`)).toEqual({ ladders: ['ny'], ignored: [id] });
  });

  test('come from the first list of several, and the others are named', () => {
    expect(read('ny', 'de,wi', '<b>')).toEqual({ ladders: ['ny'], ignored: ['de,wi', '<b>'] });
  });

  test('whatever the address says, are known ladders without doubles, and what is ignored is named in 12 short parts at most', () => {
    const part = fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary' }), fc.constant('x'.repeat(3000)));
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (parts, repeated) => {
        const { ladders, ignored } = read(parts.join(','), ...repeated);
        expect(new Set(ladders).size).toBe(ladders.length);
        expect(ladders.length).toBeLessThanOrEqual(mostLadders);
        expect(ladders.filter((id) => !known.has(id))).toEqual([]);
        expect(ignored.length).toBeLessThanOrEqual(12);
        for (const text of ignored) expect([...text].length).toBeLessThanOrEqual(40);
      }),
      runs,
    );
  });
});

describe('a ladder', () => {
  test('moves by one place to either side', () => {
    expect(moveLadder(['ny', 'de', 'wi'], 'de', -1)).toEqual(['de', 'ny', 'wi']);
    expect(moveLadder(['ny', 'de', 'wi'], 'de', 1)).toEqual(['ny', 'wi', 'de']);
  });

  test('stays at the end where it stands, and one that is not there moves nothing', () => {
    expect(moveLadder(['ny', 'de'], 'ny', -1)).toEqual(['ny', 'de']);
    expect(moveLadder(['ny', 'de'], 'de', 1)).toEqual(['ny', 'de']);
    expect(moveLadder(['ny', 'de'], 'wi', 1)).toEqual(['ny', 'de']);
  });
});
