import { expect, it } from 'vitest'
import { isCaptionText } from '../../utils/images/caption.ts'

it.each(['整部影片历时三年，在西安、重庆、武汉等十二个城市完成拍摄。', '本片在重庆拍摄', '她喜欢摄影'])(
  'is the story: %s',
  (text) => expect(isCaptionText(text)).toBe(false),
)

it.each([
  '渡口全景。新华社记者王敏摄',
  '渡口的清晨（王敏拍摄）',
  '渡口全景。记者王敏拍摄',
  '岸边等候。李明 拍摄',
  '（青石保护区管理局拍摄）',
  '（王欢摄影）',
])('is a caption: %s', (text) => expect(isCaptionText(text)).toBe(true))
