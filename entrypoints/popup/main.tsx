import { render } from 'preact'
import { uiLanguage } from '../../components/ui-language.ts'
import { readIndex } from '../../utils/library/library-index.ts'
import { showLastTheme } from '../../utils/settings/page-theme.ts'
import { Popup } from './Popup.tsx'

// Asked for first: with luck the list is there for the first frame.
const kept = readIndex()
showLastTheme()
document.documentElement.lang = uiLanguage()
render(<Popup kept={kept} onError={(error) => console.error(error)} />, document.body)
