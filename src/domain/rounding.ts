/** To the nearest ten, a half upward: what we work out is shown no finer than BLS prints yearly pay. */
export function toNearestTen(amount: number): number {
  return Math.round(amount / 10) * 10;
}
