import { render } from 'preact'
import { uiLanguage } from '../../components/ui-language.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Library } from './Library.tsx'

showLastTheme()
document.documentElement.lang = uiLanguage()
render(<Library onError={(error) => console.error(error)} />, document.body)
