import { render } from 'preact'
import { i18n } from '#i18n'
import { uiLanguage } from '../../components/ui-language.ts'
import { readFront, readIndex } from '../../utils/library/library-index.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Popup } from './Popup.tsx'

showLastTheme()
// Asked for before anything is drawn: with luck it is there for the first frame, which the whole list does not keep waiting.
const front = readFront()
const kept = front.then(nextFrame).then(readIndex)
document.documentElement.lang = uiLanguage()
document.title = i18n.t('extName')
render(<Popup kept={kept} front={front} onError={(error) => console.error(error)} />, document.body)

/** Waits until what is known by now has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
