import { render } from 'preact'
import { i18n } from '#i18n'
import { uiLanguage } from '../../components/ui-language.ts'
import { readIndex } from '../../utils/library/library-index.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Popup } from './Popup.tsx'

showLastTheme()
// Asked for before anything is drawn: with luck the list is there for the first frame.
const kept = readIndex()
document.documentElement.lang = uiLanguage()
document.title = i18n.t('extName')
render(<Popup kept={kept} onError={(error) => console.error(error)} />, document.body)
