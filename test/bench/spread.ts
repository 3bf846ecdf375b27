/** How measurements are spread. */
export interface Spread {
  median: number
  /** The middle half lies between these. */
  from: number
  to: number
  p99: number
}

const round = (value: number) => Math.round(value * 100) / 100

/** @param values at least one, of any unit; not changed */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (q: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] as number)
  return { median: at(0.5), from: at(0.25), to: at(0.75), p99: at(0.99) }
}
