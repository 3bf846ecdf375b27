import { expect, it, vi } from 'vitest'
import { forgetLines, remembered } from '../../utils/text/remembered.ts'

it('asks once a line, null and undefined too, until it is told to forget', () => {
  const read = vi.fn((line: string) => (line === '' ? undefined : line === '渡口' ? null : line.length))
  const known = remembered(read)
  for (const line of ['', '渡口', '河堤上', '渡口', '河堤上', '']) known(line)
  expect(read).toHaveBeenCalledTimes(3)
  expect([known(''), known('渡口'), known('河堤上')]).toEqual([undefined, null, 3])
  forgetLines()
  known('渡口')
  expect(read).toHaveBeenCalledTimes(4)
})
