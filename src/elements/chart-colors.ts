import type { ChartTone } from '../views/chart.ts';

export type Colors = Readonly<Record<ChartTone | 'grid' | 'axis' | 'ink' | 'page', string>>;

const tokens: Readonly<Record<keyof Colors, string>> = {
  technician: '--chart-technician',
  registrar: '--chart-registrar',
  administrator: '--chart-administrator',
  accent: '--chart-accent',
  credential: '--chart-credential',
  neutral: '--chart-neutral',
  grid: '--chart-grid',
  axis: '--chart-axis',
  ink: '--ink',
  page: '--page',
};

/** The tokens as the page shows them now. A token is asked through a color, because light-dark() is resolved only there. */
export function readColors(place: HTMLElement): Colors {
  const probe = place.appendChild(document.createElement('i'));
  const colors = Object.entries(tokens).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors) as Colors;
}

/** The same color, seen through. */
export const withAlpha = (color: string, alpha: number): string => color.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
