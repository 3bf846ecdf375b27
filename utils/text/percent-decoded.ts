/** A text with its percent-encoding decoded; as it is where it is not encoded: a stray percent sign is itself. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
