import { render } from 'preact'
import { uiLanguage } from '../../components/ui-language.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Popup } from './Popup.tsx'

showLastTheme()
document.documentElement.lang = uiLanguage()
render(<Popup onError={(error) => console.error(error)} />, document.body)
