import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** A picture to show large. */
export interface LargePicture {
  /** Addresses to try, the largest first; the one that the text shows is the last. */
  addresses: string[]
  /** The address to copy: the picture's own, at its host. */
  original: string
  alt: string
  caption: string | null
}

interface LightboxProps {
  pictures: LargePicture[]
  /** Which is shown first. */
  start: number
  /** Language tag of the pictures' captions. */
  lang: string
  onClose: () => void
}

/** One picture over everything, with arrows between the pictures of the article; Esc leaves this layer only. */
export function Lightbox({ pictures, start, lang, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const address = useRef<HTMLInputElement>(null)
  const [index, setIndex] = useState(start)
  const [step, setStep] = useState(0)
  const [copied, setCopied] = useState(false)
  const picture = pictures[index] as LargePicture
  const shown = picture.addresses[Math.min(step, picture.addresses.length - 1)] ?? ''

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closing, other than taking it away, gives the focus back to the picture.
    return () => element?.close()
  }, [])
  // All at once: the next picture must not begin at the address that the last one has come to.
  const go = (by: number) => {
    setIndex((index + by + pictures.length) % pictures.length)
    setStep(0)
    setCopied(false)
  }
  const onKey = (event: KeyboardEvent) => {
    // The reader below has no business with these keys.
    event.stopPropagation()
    // In the address, arrows move the caret.
    const isInAddress = event.target === address.current
    if (isInAddress && event.key !== 'Escape') return
    if (event.key === 'ArrowRight') go(1)
    else if (event.key === 'ArrowLeft') go(-1)
    else if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(picture.original)
    } catch {
      // Pages without https, and pages that forbid the clipboard: the old way works on what is selected.
      address.current?.select()
      if (!document.execCommand('copy')) return
    }
    setCopied(true)
  }

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      // The button around the picture hides what stands for it from those who listen.
      aria-label={picture.alt || i18n.t('reader.lightbox')}
      onKeyDown={onKey}
      onCancel={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onClose={(event) => {
        event.stopPropagation()
        // The browser does not always ask first: a second Esc without a click between closes at once. Who shows it
        // anew, to bring it to the front, has not closed it.
        if (!event.currentTarget.open) onClose()
      }}
    >
      <button type="button" class="tool leave" aria-label={i18n.t('reader.closeImage')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <button type="button" class="stage" aria-label={i18n.t('reader.closeImage')} onClick={onClose}>
        <img
          key={`${index}-${step}`}
          referrerpolicy="no-referrer"
          src={shown}
          alt={picture.alt}
          lang={lang}
          onError={() => step < picture.addresses.length - 1 && setStep(step + 1)}
          onLoad={({ currentTarget: { naturalWidth } }) =>
            naturalWidth <= 1 && step < picture.addresses.length - 1 && setStep(step + 1)
          }
        />
      </button>
      {picture.caption && (
        <p class="caption" lang={lang}>
          {picture.caption}
        </p>
      )}
      <div class="foot">
        {pictures.length > 1 && (
          <>
            <button
              type="button"
              class="previous"
              aria-label={i18n.t('reader.previousImage')}
              onClick={() => go(-1)}
            >
              <Icon name="back" />
            </button>
            <span aria-live="polite">{`${index + 1} / ${pictures.length}`}</span>
            <button type="button" class="next" aria-label={i18n.t('reader.nextImage')} onClick={() => go(1)}>
              <Icon name="forward" />
            </button>
          </>
        )}
        <input ref={address} readonly value={picture.original} aria-label={i18n.t('reader.imageAddress')} />
        <button type="button" class="copy" onClick={copy}>
          {copied ? i18n.t('reader.imageAddressCopied') : i18n.t('reader.copyImageAddress')}
        </button>
      </div>
    </dialog>
  )
}
