import { expect, it } from 'vitest'
import { textDirection } from '../../utils/script/text-direction.ts'

it.each([
  ...(['ar', 'ar-EG', 'he', 'ug-CN', 'ku-Arab'] as const).map((lang) => [lang, 'rtl']),
  ...(['zh-Hans', 'ug-Latn', 'en', 'ku', 'arn', 'und'] as const).map((lang) => [lang, 'ltr']),
])('%s is written %s', (lang, direction) => expect(textDirection(lang)).toBe(direction))
