/** The number to `decimals` places: stored values carry no more than they are worth. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.round(value * scale) / scale
  return rounded === 0 ? 0 : rounded
}
