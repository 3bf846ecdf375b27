import { render } from 'preact'
import { i18n } from '#i18n'
import { pageTitle } from '../../components/page-title.ts'
import { uiLanguage } from '../../components/ui-language.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Options } from './Options.tsx'

showLastTheme()
document.documentElement.lang = uiLanguage()
document.title = pageTitle(i18n.t('options.title'))
render(<Options onError={(error) => console.error(error)} />, document.body)
