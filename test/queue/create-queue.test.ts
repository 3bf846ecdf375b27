// @vitest-environment node
import { expect, it } from 'vitest'
import { createQueue } from '../../utils/queue/create-queue.ts'

it('runs one change after the other, also after one that failed', async () => {
  const inTurn = createQueue()
  const log: string[] = []
  const change = (name: string, fails = false) =>
    inTurn(async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([change('a'), change('b', true), change('c')])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(results).toMatchObject([{ value: 'a' }, { reason: new Error('b') }, { value: 'c' }])
})
