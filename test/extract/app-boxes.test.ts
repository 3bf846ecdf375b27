import { expect, it } from 'vitest'
import { replaceAppBoxes } from '../../utils/extract/app-boxes.ts'

it('makes the boxes of apps blocks and leaves their words in lines', () => {
  const page = document.createElement('html')
  page.innerHTML =
    '<body><uni-view class="head"><uni-text><span>渡口的秋天</span></uni-text><uni-view id="by">青石网</uni-view></uni-view></body>'
  replaceAppBoxes(page)
  expect(page.querySelector('body')?.innerHTML).toBe(
    '<div class="head"><uni-text><span>渡口的秋天</span></uni-text><div id="by">青石网</div></div>',
  )
})

it('keeps an attribute that no script could set from stopping it', () => {
  const page = document.createElement('html')
  page.innerHTML = '<body><uni-view @click="x" class="a">渡口</uni-view></body>'
  replaceAppBoxes(page)
  expect(page.querySelector('div')?.textContent).toBe('渡口')
})
