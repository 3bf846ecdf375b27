/**
 * File names of the pictures that stand in until the real one is loaded: `loading.gif`, `blank.png`, `1x1.gif`,
 * `default_h.svg`, `common_blank.png`, `none.gif` of Discuz, `grey.gif`.
 */
const PLACEHOLDER_NAME =
  /(?:(?:^|[/_.-])(?:blank|spacer|place-?holder|loading\d{0,3}|lazy-?load|lazy|gr[ae]y|transparent|trans|pixel|none|empty|no-?pic|no-?img|no-?image|default(?:[-_](?:img|pic|image|h|v))?|1x1|clear|px)|(?:^|\/)s)(?:[_-]\w{1,20})?\.(?:gif|png|jpe?g|svg|webp)(?:[/?#@!]|$)/i

/** A data address of this many characters is a picture of its own, not a stand-in of a few bytes. */
const REAL_DATA_LENGTH = 4000

/**
 * Whether an address can only be the stand-in of a lazy picture.
 * @param address as written in `src`; empty and missing count as stand-ins.
 */
export function isPlaceholderAddress(address: string | null | undefined): boolean {
  const text = address?.trim() ?? ''
  if (!text || /^(?:about|javascript|blob):/i.test(text) || text.startsWith('#')) return true
  if (/^data:/i.test(text)) return text.length < REAL_DATA_LENGTH || /^data:image\/svg/i.test(text)
  return PLACEHOLDER_NAME.test(text.split(/[?#]/, 1)[0] ?? '')
}
