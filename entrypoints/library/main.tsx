import { render } from 'preact'
import { uiLanguage } from '../../components/ui-language.ts'
import { Library } from './Library.tsx'

document.documentElement.lang = uiLanguage()
render(<Library onError={(error) => console.error(error)} />, document.body)
