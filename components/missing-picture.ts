import { unwrapAddress } from '../utils/images/unwrap-address.ts'

/** Words of the placeholder; `alt` is the text that stands for the picture, or empty. */
export interface MissingPictureLabels {
  missing: (alt: string) => string
  open: string
  retry: string
}

/** Share of width and height that is kept for a picture of unknown size. */
export const USUAL_SHAPE = '3 / 2'

/**
 * Stands where no address gave a picture: of its width and, up to a limit of the style sheet, of its height.
 * @param ladder the addresses that were tried.
 */
export function missingPicture(
  image: HTMLImageElement,
  ladder: string[],
  labels: MissingPictureLabels,
  onRetry: () => void,
): HTMLElement {
  const document = image.ownerDocument
  const box = document.createElement('span')
  box.className = 'missing-picture'
  box.role = 'note'
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')]
  box.style.setProperty('--shape', width && height ? `${width} / ${height}` : USUAL_SHAPE)
  if (width) box.style.width = `min(100%, ${Number(width)}px)`
  const said = document.createElement('span')
  said.className = 'said'
  box.append(said)
  const why = document.createElement('span')
  why.className = 'why'
  // an `alt` of marks or digits says nothing
  why.textContent = labels.missing(/\p{L}/u.test(image.alt) && !isInCaption(image) ? image.alt : '')
  said.append(why)
  const address = addressToOpen(ladder)
  if (address) {
    const open = document.createElement('a')
    open.href = address
    open.target = '_blank'
    open.rel = 'noopener noreferrer'
    open.textContent = labels.open
    said.append(open)
  }
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = labels.retry
  again.addEventListener('click', onRetry)
  said.append(again)
  return box
}

/** What a person would open: the original, over http where it has such an address, for a tab of its own may load that. */
function addressToOpen(ladder: string[]): string | null {
  const originals = ladder.filter(
    (address) => address.startsWith('http') && unwrapAddress(address) === address,
  )
  return originals.find((address) => address.startsWith('http:')) ?? originals[0] ?? null
}

/** Whether the caption below a picture says what stands for the picture: it need not be read twice. */
function isInCaption(image: HTMLImageElement): boolean {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? ''
  const letters = (text: string) => text.replace(/\s+/g, '')
  return letters(caption).includes(letters(image.alt))
}
