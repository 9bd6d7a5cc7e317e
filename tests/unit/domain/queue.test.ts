import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from '../../../src/domain/queue.ts';
import { runs } from './small-world.ts';

test('gives the least item each time, whatever comes in between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined })), (steps) => {
      const queue = new Queue<number>((a, b) => a - b);
      const list: number[] = [];
      for (const item of steps) {
        if (item === undefined) {
          list.sort((a, b) => a - b);
          expect(queue.pop()).toBe(list.shift());
        } else {
          queue.push(item);
          list.push(item);
        }
      }
    }),
    runs,
  );
});
