import { render } from 'preact'

render(<main>净读</main>, document.getElementById('app') as HTMLElement)
