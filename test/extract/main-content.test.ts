import { expect, it } from 'vitest'
import { isChinese } from '../../utils/extract/main-content.ts'

it.each([
  ['渡口饼来自日语的渡し餅（わたしもち）（watashi mochi），指江边人家过节才做的米糕。', true],
  ['渡し舟（わたしぶね）の歴史を調べた。', false],
  ['山田太郎（やまだたろう）、東京都。選考委員長（せんこういいんちょう）、高橋健（たかはしけん）。', false],
  ['河风正好，he said，天上很快升起一排纸鸢。', true],
  ['The ferry（渡口）stopped.', false],
  ['渡口停航：https://ferry.example/notices/2024/05/why-the-ferry-stopped-today', true],
])('tells whether %s is Chinese', (text, chinese) => expect(isChinese(text)).toBe(chinese))
