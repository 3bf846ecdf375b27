const RUNS = 3

/**
 * Processor time of this thread that work takes, the least of three runs (microseconds): neither other processes nor a
 * collection of garbage counts.
 * @param prepare makes what a run works on; its own time does not count.
 */
export function processorTime<T>(prepare: () => T, work: (prepared: T) => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const prepared = prepare()
    const start = process.threadCpuUsage()
    work(prepared)
    return process.threadCpuUsage(start).user
  })
  return Math.min(...times)
}
