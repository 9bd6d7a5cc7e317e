import type { SourcedRow } from '../domain/figures.ts';
import { say } from './words.ts';

/**
 * Why a figure of the survey is missing, in words for its cell: no row is printed, the pay is above the top that is printed, or the
 * figure was held back. The reason is the one that the row's own `missing` cell gives.
 */
export function missingPayWords({ cells }: Pick<SourcedRow, 'cells'>, key?: string): string {
  const reason = String(cells.missing ?? '');
  if (reason.startsWith('no row')) return say('figure.notPrinted');
  return key === 'p90' && reason.includes('highest pay at or above the top') ? say('figure.aboveTop') : say('figure.notReleased');
}
