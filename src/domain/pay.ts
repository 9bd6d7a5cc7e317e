import type { Pay } from '../schemas/ladder.ts';
import { isHistory } from './dates.ts';

/** The pay that may be shown as current: the newest range that is not history; undated pay stands behind dated pay. */
export function currentPay(pay: readonly Pay[], site: { asOf: string; historyAfterYears: number }): Pay | undefined {
  return [...pay].sort((a, b) => (b.effective ?? '').localeCompare(a.effective ?? '')).find(({ effective }) => effective === undefined || !isHistory(effective, site));
}
