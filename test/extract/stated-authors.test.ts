import { describe, expect, it } from 'vitest'
import { statedAuthors } from '../../utils/extract/stated-authors.ts'

describe('authors that the head states', () => {
  it.each<[string, string[]]>([
    ['王晓明', ['王晓明']],
    ['记者 王晓明', ['王晓明']],
    ['青石网', []],
    ['admin', []],
    ['互联网', []],
    ['https://www.example.com/user', []],
    ['1002', []],
    ['wxm,ln', []],
    ['青石闪电制作', []],
    ['John Doe', []],
    ['Lin', ['Lin']],
    ['Anna Field', ['Anna Field']],
    ['Anna News', []],
    ['Anna Hong Kong', []],
    ['Anna Team', []],
    ['ck 13465 yh 3724', []],
    ['R2D2', ['R2D2']],
    ['qsdn', []],
    ['Qingshi! Team and Ferry UI Team', []],
    ['qingshi, http://www.design.example', []],
    ['品牌策划:青石互动', []],
    ['文字:王晓明 摄影:李楠 制作:张敏', ['王晓明', '李楠']],
    ['BBC News Team', ['BBC News Team']],
    ['Dede', ['Dede']],
    ['王晓明，青石大学的教授。', []],
  ])('%s', (value, names) => {
    expect(statedAuthors([value], ['青石网', '青石日報QSDN', 'Anna'])).toEqual(names)
  })
})
