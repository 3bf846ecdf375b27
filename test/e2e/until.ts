/** Waits until a look at something finds it. @throws Error with `failure` after twenty seconds, which a busy machine may take. */
export async function until<T>(
  failure: string,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(failure)
}
