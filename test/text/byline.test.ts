// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bracketedAuthors, openingAuthors, parseByline } from '../../utils/text/byline.ts'

describe('by-lines', () => {
  it.each<[string, string[]]>([
    ['記者曾一翔／綜合報導', ['曾一翔']],
    ['陳一碩／台北報導', ['陳一碩']],
    ['中央社記者邱一欽桃園19日電', ['邱一欽']],
    ['本报记者 崔 爽', ['崔爽']],
    ['《山城》作者 周纯', ['周纯']],
  ])('reads %s', (line, names) => {
    expect(parseByline(line)).toEqual(names)
  })

  it.each(['本报记者 调查', '记者走进了车间', '本報記者 陳大文 攝'])('leaves alone: %s', (line) => {
    expect(parseByline(line)).toBeNull()
  })

  it('reads by-lines in brackets and datelines without touching the text', () => {
    expect(bracketedAuthors('青石报讯（记者 王晓明）昨日，市里……')).toEqual(['王晓明'])
    expect(bracketedAuthors('他说完就走了。（李楠）', true)).toEqual(['李楠'])
    expect(bracketedAuthors('他说完就走了（李楠）又回来。', true)).toEqual([])
    expect(bracketedAuthors('图为启动仪式。（刘通摄）', true)).toEqual([])
    expect(openingAuthors('青石网通讯员龙钢、记者朱贝尔1月11日报道：昨日')).toEqual(['龙钢', '朱贝尔'])
    expect(openingAuthors('新华社北京5月19日电（刘艺、杨吉）专家19日说')).toEqual(['刘艺', '杨吉'])
    expect(openingAuthors('昨日，记者从市里获悉，项目已经完工。')).toEqual([])
  })
})
