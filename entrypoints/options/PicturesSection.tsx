import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { REFERER_HOSTS } from '../../utils/images/referer-hosts.ts'
import { REFERER_PERMISSIONS } from '../../utils/images/referer-permissions.ts'

interface PicturesSectionProps {
  sendImageReferer: boolean
  onChange: (changes: { sendImageReferer: boolean }) => void
  /** Gets what keeps the browser from asking for the permission. */
  onFailed: (error: unknown) => void
}

/** Whether pictures may be asked for with a Referer. */
export function PicturesSection({ sendImageReferer, onChange, onFailed }: PicturesSectionProps) {
  /** The browser asks the person itself; only on a yes is the setting on. Off gives the permission back. */
  const allowReferer = (box: HTMLInputElement) => {
    const asked = box.checked
      ? browser.permissions.request(REFERER_PERMISSIONS)
      : browser.permissions.remove(REFERER_PERMISSIONS).then(() => false)
    asked.then((sendImageReferer) => {
      box.checked = sendImageReferer
      onChange({ sendImageReferer })
    }, onFailed)
  }
  return (
    <section>
      <h2>{i18n.t('options.pictures')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={sendImageReferer}
          onChange={(event) => allowReferer(event.currentTarget)}
        />
        {i18n.t('options.sendReferer')}
      </label>
      <p>
        {i18n.t('options.sendRefererHint', {
          hosts: Object.keys(REFERER_HOSTS).join(i18n.t('reader.nameSeparator')),
        })}
      </p>
    </section>
  )
}
