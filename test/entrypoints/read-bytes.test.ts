// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { readBytes } from '../../entrypoints/reader/read-bytes.ts'

/** A body of pieces of a hundred bytes; endless without a count. */
function body(count = Number.POSITIVE_INFINITY) {
  const cancel = vi.fn()
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (count-- > 0) controller.enqueue(new Uint8Array(100).fill(7))
      else controller.close()
    },
    cancel,
  })
  return { response: new Response(stream), cancel }
}

it('puts the pieces of a body together', async () => {
  expect(await readBytes(body(3).response, 300)).toEqual(new Uint8Array(300).fill(7))
  expect(await readBytes(new Response(null), 300)).toEqual(new Uint8Array())
})

it('stops at what is too large', async () => {
  const { response, cancel } = body()
  await expect(readBytes(response, 1000)).rejects.toThrow('more than 1000 bytes')
  expect(cancel).toHaveBeenCalledOnce()
})
