import { isDesignAddress } from './decoration.ts'
import { LOADED_SRC, NATURAL_HEIGHT, NATURAL_WIDTH } from './loaded-marks.ts'

/**
 * File names of the pictures that stand in until the real one is loaded: `loading.gif`, `common_blank.png`, `1x1.gif`,
 * `noimg_633_355.png`, `transparent-1093278.png`. Behind the word nothing but a size, a number, a letter or what kind of
 * picture it is: `loading-dock-at-night.jpg` is one of its own.
 */
const PLACEHOLDER_NAME =
  /(?:^|[/_.-])(?:blank|spacer|place-?holder|(?:img|pic)?loading\d{0,3}|lazy-?load|lazy|transparent|no-?(?:pic|img|image)|1x1)(?:[_-](?:\d{1,8}(?:[x_]\d{1,4})?|[a-z]|icon\d?|img|pic|image|small|large|bg))?\.(?:gif|png|jpe?g|svg|webp)(?:[/?#@!]|$)/i
/** `default_h.svg` of 搜狐, `default_b.png` of 腾讯, a user's `default.jpg`: nothing in front but one short word. */
const DEFAULT_NAME =
  /\/(?:[a-z]{1,6}_)?default(?:[_-](?:[a-z]|img|pic|image|small))?\.(?:gif|png|jpe?g|svg|webp)(?:[/?#@!]|$)/i
/**
 * Words that photographs have in their names too (`google-pixel-9.jpg`, `grey_whale.jpg`): `none.gif` of Discuz,
 * `grey.gif` of jQuery Lazy Load, `sg_trans.gif` of 新浪. They stand alone or behind one short word, in drawn pictures.
 */
const DRAWN_NAME =
  /\/(?:s|(?:[a-z]{1,6}_)?(?:gr[ae]y|waiting(?=\.gif)|trans|pixel|none|empty|clear|px|load))\.(?:gif|png|svg)(?:[/?#@!]|$)/i

/** A data address of this many characters is a picture of its own, not a stand-in of a few bytes. */
const REAL_DATA_LENGTH = 4000

/**
 * Whether an address looks like that of a stand-in; of one with a telling name, {@link hasLoadedLarge} knows better.
 * @param address as written in `src`; empty and missing count as stand-ins.
 */
export function isPlaceholderAddress(address: string | null | undefined): boolean {
  const text = address?.trim() ?? ''
  if (!text || /^(?:about|javascript|blob):/i.test(text) || text.startsWith('#')) return true
  if (/^data:/i.test(text)) return text.length < REAL_DATA_LENGTH || /^data:image\/svg/i.test(text)
  const path = `/${text.split(/[?#]/, 1)[0]}`
  return [PLACEHOLDER_NAME, DEFAULT_NAME, DRAWN_NAME].some((name) => name.test(path))
}

/** Words in the file names of stand-ins that a theme draws. */
const STAND_IN = /thumb|default|load|place|lazy|blank|empty/i

/** Whether a part of a site's design is called a stand-in, `/themes/dux/img/thumbnail.png`: one if another address waits. */
export const isStandInOfDesign = (address: string): boolean =>
  isDesignAddress(address) && STAND_IN.test(address.slice(address.lastIndexOf('/')))

/** Largest stand-in, in pixels of the file, that the name alone gives away. */
const STAND_IN_SIDE = 100

/** Whether the page has loaded a picture too large to be called a stand-in for nothing but its name. */
export function hasLoadedLarge(image: Element): boolean {
  return (
    /^https?:/.test(image.getAttribute(LOADED_SRC) ?? '') &&
    [NATURAL_WIDTH, NATURAL_HEIGHT].every((name) => Number(image.getAttribute(name)) > STAND_IN_SIDE)
  )
}
