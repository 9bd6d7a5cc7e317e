import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Color = readonly [red: number, green: number, blue: number];

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const tones = ['technician', 'registrar', 'administrator', 'accent', 'credential', 'neutral'] as const;
const pages = { light: hex('dawn'), dark: hex('night') };

/** Machado, Oliveira and Fernandes 2009, the full strength of each kind: what eyes without one kind of cone make of linear light. */
const eyes: Readonly<Record<string, readonly Color[]>> = {
  'all colors': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Farther apart than this in OKLab (where the lightness of white is 1) two tones of bars and lines are told apart with ease. */
const farEnough = 0.1;

function hex(name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)![1]!;
}

function tone(name: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--chart-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)!;
  return scheme === 'light' ? light! : dark!;
}

const linear = (code: string): Color => {
  const part = (start: number) => {
    const value = Number.parseInt(code.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const contrast = (a: string, b: string): number => {
  const [dark, light] = [a, b]
    .map((code) => linear(code))
    .map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue)
    .sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const seenBy = (matrix: readonly Color[], color: Color): Color =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2]))) as unknown as Color;

/** Björn Ottosson's OKLab. */
function okLab([r, g, b]: Color): Color {
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

const pairs = tones.flatMap((a, index) => tones.slice(index + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('tones of charts in %s', (scheme) => {
  test.each(tones)('%s stands out from the page', (name) => {
    expect(contrast(tone(name, scheme), pages[scheme])).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(eyes))('are told apart by eyes with %s', (_, matrix) => {
    const close = pairs.flatMap(([a, b]) => {
      const [one, other] = [a, b].map((name) => okLab(seenBy(matrix, linear(tone(name, scheme)))));
      const distance = Math.hypot(one![0] - other![0], one![1] - other![1], one![2] - other![2]);
      return distance < farEnough ? [`${a} and ${b}: ${distance.toFixed(3)}`] : [];
    });
    expect(close).toEqual([]);
  });
});

test('marks and dashes differ, so that color is never the only sign', async () => {
  const { dashOf, markOf } = await import('../../../src/views/chart-look.ts');
  expect(new Set(tones.map((_, number) => markOf(number))).size).toBe(tones.length);
  expect(new Set(tones.map((_, number) => dashOf(number).join())).size).toBe(tones.length);
});
