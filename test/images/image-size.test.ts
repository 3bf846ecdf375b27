import { expect, it } from 'vitest'
import { imageSize } from '../../utils/images/image-size.ts'

function sizeOf(attributes: string) {
  const template = document.createElement('template')
  template.innerHTML = `<img ${attributes}>`
  return imageSize(template.content.firstElementChild as Element)
}

it.each([
  ['width="600" height="400"', 600, 400],
  ['width="600px" height="391.4"', 600, 391],
  ['data-size="1080,719"', 1080, 719],
  ['data-size="1080x719"', 1080, 719],
  ['data-rawwidth="601" data-rawheight="537" width="300"', 601, 537],
  ['img_width="594" img_height="580"', 594, 580],
  ['data-ratio="0.5" data-w="600"', 600, 300],
  ['data-imgscale="2" width="600"', 600, 300],
  ['style="width:800px;height:384.04px;"', 800, 384],
  ['data-jd-width="1200" data-jd-height="800" width="600" height="10"', 1200, 800],
  ['width="600"', 600, null],
  ['src="https://cdn.example/204c4338size1_w16_h16.png"', 16, 16],
  ['src="https://cdn.example/a_w16_h16.png" width="600"', 600, null],
  // no sizes
  ['width="100%" height="auto"', null, null],
  ['data-size="normal"', null, null],
  ['style="max-width:100%"', null, null],
  ['width="0" height="0"', null, null],
  ['', null, null],
])('%s', (attributes, width, height) => expect(sizeOf(attributes)).toEqual({ width, height }))
