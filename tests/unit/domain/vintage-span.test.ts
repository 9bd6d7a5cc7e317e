import { expect, test } from 'vitest';
import { vintageSpan } from '../../../src/domain/vintage-span.ts';

const spanOf = (...vintages: string[]) => vintageSpan(vintages.map((vintage) => ({ vintage })));

test('rows of one time have one date', () => {
  expect(spanOf('2025-05', '2025-05')).toEqual(['2025-05']);
});

test('other rows have their first and their last date, also where a row covers a span', () => {
  expect(spanOf('2010', '2002', '2024-05')).toEqual(['2002', '2024-05']);
  expect(spanOf('2019/2020', '2022/2023')).toEqual(['2019', '2023']);
});
