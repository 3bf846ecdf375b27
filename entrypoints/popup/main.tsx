import { render } from 'preact'
import { uiLanguage } from '../../components/ui-language.ts'
import { Popup } from './Popup.tsx'

document.documentElement.lang = uiLanguage()
render(<Popup onError={(error) => console.error(error)} />, document.body)
