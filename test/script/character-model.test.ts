// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createCharacterModel } from '../../utils/script/character-model.ts'
import { gbk } from '../../utils/script/gbk.ts'

const bytes = (character: string) => gbk().bytesOf(character) as number

describe('createCharacterModel', () => {
  it('takes what the page says for likelier than what is said in general', () => {
    const { logLikelihood } = createCharacterModel(['畫卷展開，畫卷合上。'])
    expect(logLikelihood('畫', '卷')).toBeGreaterThan(logLikelihood('畫', '面'))
  })

  it('expects no other form of a character that the converter left as it is', () => {
    expect(createCharacterModel(['國人']).isPlausible(bytes('傢'))).toBe(true)
    expect(createCharacterModel(['國家']).isPlausible(bytes('傢'))).toBe(false)
    expect(createCharacterModel(['國家的傢具']).isPlausible(bytes('傢'))).toBe(true)
  })
})
