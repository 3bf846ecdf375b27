/** Runs a change after those that were asked for before it, and gives what it gives or throws what it throws. */
export type Queue = <T>(change: () => Promise<T>) => Promise<T>

/**
 * A queue for changes that read something and write it again: two at once would each write without what the other wrote.
 * A change that fails does not hold up the next one. It holds for one context only: each page and worker has its own.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (change) => {
    const result = last.then(change)
    // Whoever asked for the change gets its error.
    last = result.catch(() => undefined)
    return result
  }
}
