import { readFallbacks } from '../utils/images/fallbacks.ts'
import { INLINE } from '../utils/images/inline-image.ts'
import { isFailedPicture } from '../utils/images/picture-failure.ts'
import { type MissingPictureLabels, missingPicture, USUAL_SHAPE } from './missing-picture.ts'

/** What the ladder needs from where it stands. */
export interface PictureOptions {
  /** Words of the placeholder and of a picture's button; `alt` is the text that stands for the picture, or empty. */
  labels: MissingPictureLabels & { zoom: (alt: string) => string }
  /** Called when a picture is chosen, with all pictures that are shown. */
  onZoom: (pictures: HTMLImageElement[], index: number) => void
  /** Told how many pictures there are whose addresses all failed. */
  onFailed?: (count: number) => void
  /**
   * Makes a host that demands a Referer of its own answer, where the person allowed that.
   * @returns whether asking again may help.
   */
  allowReferer?: ((addresses: string[]) => Promise<boolean>) | undefined
}

/** After this time without an answer the next address is tried, milliseconds; slow hosts of the field take five seconds. */
const PATIENCE_MS = 12_000
/** The address that worked, by the first of the ladder: shown again, a picture starts from it. */
const remembered = new Map<string, string>()

/** The addresses of a picture in order: what the markup shows, then its fallbacks. */
function ladderOf(image: HTMLImageElement): string[] {
  const src = image.getAttribute('src') ?? ''
  return [...new Set([src, ...readFallbacks(image)])].filter((address) =>
    /^(?:https?:|data:image\/)/i.test(address),
  )
}

/**
 * Brings the pictures of an article to life: each tries its addresses until one shows a picture, and ends in a quiet
 * placeholder when none does; a click or Enter shows it large.
 * @param root holds sanitized markup whose pictures have not loaded yet.
 * @returns a function that takes listeners and timers away.
 */
export function showPictures(root: HTMLElement, options: PictureOptions): () => void {
  const images = [...root.querySelectorAll<HTMLImageElement>(`img:not([${INLINE}])`)]
  const state = new Map(images.map((image) => [image, 'waiting' as 'waiting' | 'shown' | 'failed']))
  const listening = new AbortController()
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) target.dispatchEvent(new Event('near'))
    },
    { rootMargin: '1000px' },
  )

  const tell = () => options.onFailed?.([...state.values()].filter((one) => one === 'failed').length)
  const set = (image: HTMLImageElement, to: 'waiting' | 'shown' | 'failed') => {
    state.set(image, to)
    tell()
  }
  const zoom = (image: HTMLImageElement) => {
    const pictures = images.filter((one) => state.get(one) === 'shown')
    const index = pictures.indexOf(image)
    if (index >= 0) options.onZoom(pictures, index)
  }
  for (const image of images) climb(image, { options, set, zoom, near, signal: listening.signal })
  tell()
  return () => {
    listening.abort()
    near.disconnect()
  }
}

interface Climb {
  options: PictureOptions
  set: (image: HTMLImageElement, to: 'waiting' | 'shown' | 'failed') => void
  zoom: (image: HTMLImageElement) => void
  near: IntersectionObserver
  signal: AbortSignal
}

/** One picture on its ladder. */
function climb(image: HTMLImageElement, { options, set, zoom, near, signal }: Climb): void {
  const ladder = ladderOf(image)
  const first = ladder[0] ?? ''
  const stated = {
    width: Number(image.getAttribute('width')) || null,
    height: Number(image.getAttribute('height')) || null,
  }
  const hasSize = stated.width !== null && stated.height !== null
  let step = 0
  let timer = 0
  let refererTried = false
  let isShown = false
  let box: HTMLElement | null = null

  const wait = () => {
    clearTimeout(timer)
    // Browsers load late pictures from further off than `near` looks: what comes near may have come long ago.
    if (!isShown && step < ladder.length - 1) timer = window.setTimeout(next, PATIENCE_MS)
  }
  const load = (address: string) => {
    // Before the address, so that no request tells where it is read.
    image.referrerPolicy = 'no-referrer'
    image.src = address
    wait()
  }
  const next = () => {
    clearTimeout(timer)
    step++
    const address = ladder[step]
    if (address) load(address)
    else if (options.allowReferer && !refererTried) {
      refererTried = true
      options.allowReferer(ladder).then((allowed) => {
        if (signal.aborted) return
        if (allowed) restart()
        else fail()
      }, fail)
    } else fail()
  }
  const fail = () => {
    if (signal.aborted || box) return
    box = missingPicture(image, ladder, options.labels, retry)
    image.hidden = true
    image.after(box)
    set(image, 'failed')
  }
  const restart = () => {
    box?.remove()
    box = null
    image.hidden = false
    image.loading = 'eager'
    step = 0
    set(image, 'waiting')
    // The same address again is no change: without this the browser would not ask.
    image.removeAttribute('src')
    load(first)
  }
  const retry = () => {
    refererTried = false
    restart()
  }
  const loaded = () => {
    clearTimeout(timer)
    const { currentSrc: src, naturalWidth, naturalHeight } = image
    if (isFailedPicture({ src, naturalWidth, naturalHeight }, stated)) return next()
    remembered.set(first, image.getAttribute('src') ?? first)
    if (!hasSize) settle(image)
    // Where the box has another shape than the picture, a ground would stand out beside it.
    image.toggleAttribute('data-jd-paper', image.style.aspectRatio === '')
    isShown = true
    set(image, 'shown')
  }

  if (ladder.length === 0) {
    fail()
    return
  }
  if (!hasSize) {
    image.style.aspectRatio = USUAL_SHAPE
    image.style.width = '100%'
    image.style.objectFit = 'contain'
  }
  image.addEventListener('load', loaded, { signal })
  image.addEventListener('error', next, { signal })
  image.addEventListener('near', wait, { signal, once: true })
  near.observe(image)
  signal.addEventListener('abort', () => clearTimeout(timer))

  image.tabIndex = 0
  image.role = 'button'
  image.ariaLabel = options.labels.zoom(image.alt)
  image.addEventListener(
    'click',
    (event) => {
      event.preventDefault()
      zoom(image)
    },
    { signal },
  )
  image.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      zoom(image)
    },
    { signal },
  )

  const known = remembered.get(first)
  if (known && known !== first && ladder.includes(known)) {
    step = ladder.indexOf(known)
    load(known)
  } else if (image.complete && image.naturalWidth > 0) loaded()
}

/** Gives a picture of unknown size its own shape, unless text in view would jump for a few pixels. */
function settle(image: HTMLImageElement): void {
  const { top, bottom, width, height } = image.getBoundingClientRect()
  const inView = bottom > 0 && top < window.innerHeight
  const reserved = width / height
  const shape = image.naturalWidth / image.naturalHeight
  // A wide picture fits into the reserved space; a tall one would be too small to see in it.
  if (inView && image.naturalWidth >= width && shape / reserved > 0.8 && shape / reserved < 1.6) return
  image.style.aspectRatio = ''
  image.style.width = ''
  image.width = image.naturalWidth
  image.height = image.naturalHeight
}
