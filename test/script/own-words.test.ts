// @vitest-environment node
import { expect, it } from 'vitest'
import { ownWords } from '../../utils/script/own-words.ts'

it.each([
  ['渡口饼来自日语的渡し餅（わたしもち），指江边的米糕。', '渡口饼来自日语的渡し餅，指江边的米糕。'],
  ['渡口停航：https://ferry.example/2024/05/20?id=1，绕行。', '渡口停航：，绕行。'],
  // Japanese, which has no such comma
  [
    '山田太郎（やまだたろう）、高橋健（たかはしけん）。',
    '山田太郎（やまだたろう）、高橋健（たかはしけん）。',
  ],
])('leaves of %s what tells its language', (text, words) => expect(ownWords(text)).toBe(words))
