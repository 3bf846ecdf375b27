import { render } from 'preact'
import { i18n } from '#i18n'
import { uiLanguage } from '../../components/ui-language.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Popup } from './Popup.tsx'

showLastTheme()
document.documentElement.lang = uiLanguage()
document.title = i18n.t('extName')
render(<Popup onError={(error) => console.error(error)} />, document.body)
