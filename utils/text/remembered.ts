const forget: (() => void)[] = []

/** Lines that are remembered at most: what is asked outside of an extraction must not pile up. */
const MAX_LINES = 20_000

/**
 * A function of a line that answers what it has answered before: the steps of an extraction ask for the same lines again and
 * again. What is remembered lasts until {@link forgetLines}.
 * @param read must give the same for the same line; what it gives must not be changed.
 */
export function remembered<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>()
  forget.push(() => known.clear())
  return (line) => {
    const before = known.get(line)
    if (before !== undefined || known.has(line)) return before as T
    if (known.size >= MAX_LINES) known.clear()
    const found = read(line)
    known.set(line, found)
    return found
  }
}

/** Forgets the lines of a page. */
export function forgetLines(): void {
  for (const clear of forget) clear()
}
