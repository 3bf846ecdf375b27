// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  deleteArticle,
  purgeDeleted,
  repairLibrary,
  reportFailedWrites,
  restoreArticle,
  saveArticle,
} from '../../utils/library/library.ts'
import {
  decodeIndex,
  emptyIndex,
  FRONT_LENGTH,
  findEntry,
  indexRecords,
  readFront,
  readIndex,
  readSavedArticle,
  UNDO_MS,
  watchIndex,
} from '../../utils/library/library-index.ts'
import { writeReadingState } from '../../utils/library/reading-state.ts'
import { storedArticle } from './stored-article.ts'

/** Saves an article of its own address. @returns its identifier. */
async function saved(name: string, now: number): Promise<string> {
  const url = `https://news.example/${name}.html`
  const reply = await saveArticle(storedArticle({ url, title: name }), now)
  if (!reply.ok) throw new Error(reply.kind)
  return reply.id
}

const titles = async () => (await readIndex()).entries.map(({ title }) => title)
const all = () => browser.storage.local.get(null)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('readFront', () => {
  const front = async () => (await readFront()).map(({ title }) => title)

  it('gives the beginning of the list after every change of it', async () => {
    expect(await front()).toEqual([])
    for (let i = 0; i <= FRONT_LENGTH; i++) await saved(`${i}`, i)
    const whole = await titles()
    expect(whole).toHaveLength(FRONT_LENGTH + 1)
    expect(await front()).toEqual(whole.slice(0, FRONT_LENGTH))
    const newest = await saved('newest', 100)
    expect(await front()).toEqual(['newest', ...whole.slice(0, FRONT_LENGTH - 1)])
    await deleteArticle(newest)
    expect(await front()).toEqual(whole.slice(0, FRONT_LENGTH))
    await restoreArticle(newest)
    expect((await front())[0]).toBe('newest')
  })

  it('gives it to a library that was written without, once that changes', async () => {
    await saved('a', 1)
    await browser.storage.local.remove('library:front')
    expect(await front()).toEqual([])
    await saved('b', 2)
    expect(await front()).toEqual(['b', 'a'])
  })
})

describe('saveArticle', () => {
  it('writes the record and the list in one go, text as found and trace included', async () => {
    const set = vi.spyOn(browser.storage.local, 'set')
    const reply = await saveArticle(storedArticle(), 1000)
    expect(reply).toEqual({ ok: true, id: expect.stringMatching(/^[0-9a-f]{32}$/), updated: false })
    if (!reply.ok) return
    const together = set.mock.calls.filter(([items]) => `article:${reply.id}` in items)
    expect(together).toHaveLength(1)
    expect(Object.keys(together[0]?.[0] ?? {})).toEqual([`article:${reply.id}`, 'library', 'library:front'])
    expect(await readSavedArticle(reply.id)).toEqual({
      version: 1,
      id: reply.id,
      savedAt: 1000,
      updatedAt: 1000,
      article: storedArticle(),
    })
    expect((await readIndex()).entries).toEqual([
      {
        id: reply.id,
        url: 'https://news.example/a.html',
        title: '山城夜话',
        lang: 'zh-Hans',
        source: '山城晚报',
        published: '2024-07-16T14:43:17',
        readingMinutes: 1,
        savedAt: 1000,
        updatedAt: 1000,
      },
    ])
  })

  it('updates the article of the same address and says so', async () => {
    await saved('b', 500)
    const first = await saveArticle(storedArticle(), 1000)
    const again = await saveArticle(storedArticle({ title: '山城夜话（更新）' }), 2000)
    expect(again).toEqual({ ...first, updated: true })
    const { entries } = await readIndex()
    expect(entries.map(({ title }) => title)).toEqual(['山城夜话（更新）', 'b'])
    expect(entries[0]).toMatchObject({ savedAt: 1000, updatedAt: 2000 })
  })

  it('does not put a part in the place of the whole', async () => {
    const whole = storedArticle({ pages: 3, blocks: ['一', '二', '三'] })
    const part = storedArticle({ blocks: ['一'] })
    await saveArticle(whole, 1000)
    const before = await all()
    expect(await saveArticle(part, 2000)).toEqual({ ok: false, kind: 'keptWhole' })
    expect(await all()).toEqual(before)
    // what the reader put back makes a block more
    const updated = { ...whole, blocks: [...whole.blocks, '四'] }
    expect(await saveArticle(updated, 3000)).toMatchObject({ ok: true, updated: true })
    // the site has put everything on one page
    const onePage = { ...updated, pages: 1 }
    expect(await saveArticle(onePage, 4000)).toMatchObject({ ok: true, updated: true })
    await saveArticle(whole, 5000)
    const { id } = (await readIndex()).entries[0] as { id: string }
    await deleteArticle(id, 6000)
    expect(await saveArticle(part, 7000)).toMatchObject({ ok: true, updated: false })
  })

  it('keeps every one of many saved at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => saved(`n${i}`, 1000 + i)))
    expect(await titles()).toEqual(Array.from({ length: 20 }, (_, i) => `n${19 - i}`))
  })

  it.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['full', new Error('IO error: 000003.log: No space left on device')],
    ['full', new DOMException('the quota was reached', 'QuotaExceededError')],
    ['writeFailed', new Error('An unexpected error occurred')],
  ])('says %s, reports why and keeps what was there', async (kind, error) => {
    const report = vi.fn()
    reportFailedWrites(report)
    const id = await saved('a', 1000)
    const before = await all()
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(error)
    expect(await saveArticle(storedArticle({ title: '新' }), 2000)).toEqual({ ok: false, kind })
    expect(report).toHaveBeenCalledExactlyOnceWith(error)
    expect(await all()).toEqual(before)
    expect(await readSavedArticle(id)).not.toBeNull()
    expect(await saveArticle(storedArticle({ title: '新' }), 3000)).toMatchObject({ ok: true })
  })
})

describe('decodeIndex', () => {
  const entry = {
    ...{ id: '1', url: 'https://a.example/', title: 'a', lang: 'zh-Hant' },
    ...{ source: null, published: null, readingMinutes: 1, savedAt: 1, updatedAt: 1 },
  }
  const index = (...entries: unknown[]) => ({
    version: 3,
    entries: JSON.stringify(entries),
    deleted: [],
    damaged: 0,
  })

  it('takes back what was encoded', () => {
    const whole = { entries: [entry], deleted: [{ entry, at: 1 }], damaged: 3 }
    const { library } = indexRecords(whole)
    expect(decodeIndex(library)).toEqual({ index: whole, intact: true })
    expect(library).toMatchObject({ entries: expect.any(String) })
  })

  it('takes a record of version 1, whose entries were no text', () => {
    const { index: decoded, intact } = decodeIndex({
      ...index(),
      version: 1,
      entries: [entry],
      deleted: null,
    })
    expect(decoded.entries).toEqual([entry])
    expect(intact).toBe(true)
  })

  it('takes a record of version 2, which kept one deleted article or none', () => {
    const deletion = { entry, at: 1 }
    const decoded = (deleted: unknown) => decodeIndex({ ...index(entry), version: 2, deleted })
    expect(decoded(deletion)).toMatchObject({ index: { deleted: [deletion] }, intact: true })
    expect(decoded(null)).toMatchObject({ index: { deleted: [] }, intact: true })
  })

  it.each([undefined, null, 7, '', '{', '{}', [entry], ['[]']])(
    'says of entries that are %j that they are not intact',
    (entries) => {
      expect(decodeIndex({ ...index(), entries })).toEqual({ index: emptyIndex(), intact: false })
    },
  )

  it('takes entries of the first versions: without a language, with their address twice', () => {
    const { lang: _, ...old } = { ...entry, page: entry.url }
    const { index: decoded, intact } = decodeIndex(index(entry, old))
    expect(decoded.entries).toEqual([entry, { ...entry, lang: '' }])
    expect(intact).toBe(true)
  })

  it.each([null, 7, { ...entry, title: undefined }, { ...entry, savedAt: '1' }, { ...entry, source: 3 }])(
    'leaves %j out and says that it is not intact',
    (damaged) => {
      const { index: decoded, intact } = decodeIndex(index(damaged, entry))
      expect(decoded.entries).toEqual([entry])
      expect(intact).toBe(false)
    },
  )

  it.each([undefined, 7, [null], [{ entry: {}, at: 1 }], [{ entry, at: '1' }]])(
    'says of deleted articles %j that they are not intact',
    (deleted) => {
      expect(decodeIndex({ ...index(entry), deleted })).toMatchObject({
        index: { deleted: [] },
        intact: false,
      })
    },
  )
})

describe('findEntry', () => {
  it('knows an article by its canonical address, and no other', async () => {
    await saveArticle(storedArticle())
    const index = await readIndex()
    expect(findEntry(index, 'https://news.example/a.html')?.title).toBe('山城夜话')
    expect(findEntry(index, 'https://news.example/b.html')).toBeNull()
  })
})

describe('deleting', () => {
  it('can be undone: the article is back in its place', async () => {
    const [a, b, c] = [await saved('a', 1), await saved('b', 2), await saved('c', 3)]
    expect(await deleteArticle(b)).toBe(true)
    expect(await titles()).toEqual(['c', 'a'])
    expect(await restoreArticle(b)).toEqual({ ok: true })
    expect(await titles()).toEqual(['c', 'b', 'a'])
    for (const id of [a, b, c]) expect(await readSavedArticle(id)).not.toBeNull()
    expect(await restoreArticle(b)).toEqual({ ok: false, kind: 'gone' })
  })

  it('can be undone when others were deleted after it, in any order', async () => {
    const [a, b, c] = [await saved('a', 1), await saved('b', 2), await saved('c', 3)]
    await Promise.all([a, b, c].map((id) => deleteArticle(id)))
    expect(await titles()).toEqual([])
    for (const id of [b, c, a]) expect(await restoreArticle(id)).toEqual({ ok: true })
    expect(await titles()).toEqual(['c', 'b', 'a'])
  })

  it('is for good once the time for undoing is over, each in its own', async () => {
    const [a, b] = [await saved('a', 1), await saved('b', 2)]
    await writeReadingState(a, { position: 0.5, scriptView: null })
    await deleteArticle(a, 10_000)
    await deleteArticle(b, 10_001)
    await purgeDeleted(10_000 + UNDO_MS - 1)
    expect(await readSavedArticle(a)).not.toBeNull()
    await purgeDeleted(10_000 + UNDO_MS)
    expect(Object.keys(await all()).toSorted()).toEqual([`article:${b}`, 'library', 'library:front'])
    expect(await restoreArticle(a)).toEqual({ ok: false, kind: 'gone' })
    await purgeDeleted(10_001 + UNDO_MS)
    expect(Object.keys(await all())).toEqual(['library', 'library:front'])
    expect((await readIndex()).deleted).toEqual([])
  })

  it('is done when another window was first, and undone from either', async () => {
    const a = await saved('a', 1)
    await deleteArticle(a)
    expect(await deleteArticle(a)).toBe(true)
    expect(await restoreArticle(a)).toEqual({ ok: true })
  })

  it('says no when the write fails', async () => {
    const a = await saved('a', 1)
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'))
    expect(await deleteArticle(a)).toBe(false)
    expect(await titles()).toEqual(['a'])
  })

  it('can be undone after an undoing whose write failed', async () => {
    const a = await saved('a', 1)
    await deleteArticle(a)
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'))
    expect(await restoreArticle(a)).toEqual({ ok: false, kind: 'notRestored' })
    expect(await restoreArticle(a)).toEqual({ ok: true })
    expect(await titles()).toEqual(['a'])
  })

  it('ends when the article is saved again', async () => {
    const a = await saved('a', 1)
    await deleteArticle(a, 10)
    expect(await saved('a', 20)).toBe(a)
    await purgeDeleted(10 + UNDO_MS)
    expect(await titles()).toEqual(['a'])
    expect(await readSavedArticle(a)).not.toBeNull()
  })
})

describe('damaged records', () => {
  it('are set aside as they stand and counted, and the others stay', async () => {
    const [a, b] = [await saved('a', 1), await saved('b', 2)]
    const broken = { version: 1, id: a, article: { title: 7 } }
    await browser.storage.local.set({ [`article:${a}`]: broken })
    expect(await readSavedArticle(a)).toBeNull()
    await repairLibrary(99)
    expect(await titles()).toEqual(['b'])
    expect((await readIndex()).damaged).toBe(1)
    const items = await all()
    expect(items[`damaged:article:${a}:99`]).toEqual(broken)
    expect(items).not.toHaveProperty(`article:${a}`)
    expect(items).toHaveProperty(`article:${b}`)
    await repairLibrary(100)
    expect(await all()).toEqual(items)
  })

  it('are not overwritten by saving the article again', async () => {
    const a = await saved('a', 1)
    await browser.storage.local.set({ [`article:${a}`]: 'rubbish' })
    await saved('a', 50)
    expect((await all())[`damaged:article:${a}:50`]).toBe('rubbish')
    expect((await readIndex()).damaged).toBe(1)
    expect(await readSavedArticle(a)).not.toBeNull()
  })

  it('come back when they can be read again', async () => {
    const a = await saved('a', 1)
    const items = await all()
    await browser.storage.local.set({ [`damaged:article:${a}:7`]: items[`article:${a}`] })
    await browser.storage.local.remove([`article:${a}`, 'library'])
    await repairLibrary()
    expect(await titles()).toEqual(['a'])
    expect(Object.keys(await all()).toSorted()).toEqual([`article:${a}`, 'library', 'library:front'])
  })

  it.each([
    ['missing', undefined],
    ['of another shape', { version: 1, entries: 'none' }],
    ['without a version', { entries: [] }],
    ['of a newer version', { version: 99, entries: [] }],
    ['with a broken entry', { version: 1, entries: [{ id: 'x' }], deleted: null, damaged: 0 }],
  ])('a list that is %s is rebuilt from the articles', async (_, index) => {
    await saved('a', 1)
    await saved('b', 2)
    if (index) await browser.storage.local.set({ library: index })
    else await browser.storage.local.remove('library')
    await saved('c', 3)
    expect(await titles()).toEqual(['c', 'b', 'a'])
    const aside = Object.entries(await all()).filter(([key]) => key.startsWith('damaged:library:'))
    expect(aside.map(([, raw]) => raw)).toEqual(index ? [index] : [])
  })

  it('leave the place in an article alone, which is forgotten where there is none', async () => {
    const [a, b, c] = [await saved('a', 1), await saved('b', 2), await saved('c', 3)]
    const ids = [a, b, c, 'gone']
    for (const id of ids) await writeReadingState(id, { position: 0.5, scriptView: null })
    await browser.storage.local.set({ [`article:${b}`]: 'rubbish' })
    await deleteArticle(c)
    await repairLibrary()
    const items = await all()
    expect(ids.filter((id) => `reading:${id}` in items)).toEqual([a, b, c])
  })

  it('a deletion that can still be undone survives a rebuilt list', async () => {
    const [a] = [await saved('a', 1), await saved('b', 2)]
    await deleteArticle(a)
    await repairLibrary()
    expect(await titles()).toEqual(['b'])
    expect(await restoreArticle(a)).toEqual({ ok: true })
    expect(await titles()).toEqual(['b', 'a'])
  })
})

describe('a worker that is stopped between two writes', () => {
  /** Runs a change whose n-th write is the last that happens. */
  async function stoppedAfter(writes: number, change: () => Promise<unknown>) {
    let left = writes
    const stopped = Promise.withResolvers<void>()
    const stop = () => {
      stopped.resolve()
      return new Promise<never>(() => undefined)
    }
    const { local } = browser.storage
    const set: (items: object) => Promise<void> = local.set.bind(local)
    const remove: (keys: string | string[]) => Promise<void> = local.remove.bind(local)
    vi.spyOn(browser.storage.local, 'set').mockImplementation((items) => (left-- > 0 ? set(items) : stop()))
    vi.spyOn(browser.storage.local, 'remove').mockImplementation((keys) =>
      left-- > 0 ? remove(keys) : stop(),
    )
    await Promise.race([change(), stopped.promise])
    vi.restoreAllMocks()
    // A new worker starts with an empty queue.
    vi.resetModules()
    return import('../../utils/library/library.ts')
  }

  it.each([0, 1, 2])('loses nothing while deleting, stopped after %i writes', async (writes) => {
    const { saveArticle, deleteArticle } = await stoppedAfter(0, async () => undefined)
    const save = async (name: string, now: number) => {
      const reply = await saveArticle(
        storedArticle({ url: `https://news.example/${name}`, title: name }),
        now,
      )
      return reply.ok ? reply.id : ''
    }
    const [a, b, c] = [await save('a', 1), await save('b', 2), await save('c', 3)]
    await deleteArticle(a)
    const next = await stoppedAfter(writes, () => deleteArticle(b))
    await next.repairLibrary()
    const list = await titles()
    expect(list).toContain('c')
    expect(list.includes('b')).toBe(writes < 1)
    expect(await readSavedArticle(c)).not.toBeNull()
    expect(await readSavedArticle(b)).not.toBeNull()
    if (writes < 1) expect(await next.deleteArticle(b)).toBe(true)
    for (const id of [a, b]) expect(await next.restoreArticle(id)).toEqual({ ok: true })
    expect(await titles()).toEqual(['c', 'b', 'a'])
  })
})

describe('watchIndex', () => {
  it('tells of every change until it is stopped', async () => {
    const seen: number[] = []
    const stop = watchIndex(({ entries }) => seen.push(entries.length))
    await saved('a', 1)
    await saved('b', 2)
    stop()
    await saved('c', 3)
    expect(seen.at(-1)).toBe(2)
  })
})
