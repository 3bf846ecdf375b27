/** How long a busy machine may take for what is asked of a page (milliseconds). */
const LONG_MS = 20_000

/** Waits until a look at something finds it. @throws Error with `failure` after a long time. */
export async function until<T>(
  failure: string,
  look: () => Promise<T | null | undefined | false>,
  limitMs = LONG_MS,
): Promise<T> {
  const end = Date.now() + limitMs
  while (Date.now() < end) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(failure)
}
