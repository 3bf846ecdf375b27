// @vitest-environment node
import { expect, it } from 'vitest'
import { queryParameters } from '../../utils/text/query-parameters.ts'

it('gives every parameter, repeated ones too, in order and decoded', () => {
  expect(queryParameters(new URL('http://a.example/?id=7&tag=%E5%B1%B1&tag=b&empty'))).toEqual([
    ['id', '7'],
    ['tag', '山'],
    ['tag', 'b'],
    ['empty', ''],
  ])
  expect(queryParameters(new URL('http://a.example/'))).toEqual([])
})
