import * as v from 'valibot'
import { articleSchema } from '../extract/article-schema.ts'
import type { Messages } from './messages.ts'

/**
 * Where a message may come from: a content script of ours in some page (the least trusted: the page's process can
 * forge it), a page of the extension, the reader, which stands in both, or any context of the extension when the receiver
 * is a content script.
 */
export type Origin = 'contentScript' | 'extensionPage' | 'reader' | 'anywhere'

interface RequestSchema<T extends keyof Messages> {
  from: Origin
  request: v.GenericSchema<unknown, Messages[T]['request']>
}

/** What a detector says of its page, which may be forged: no longer than ours ever is. */
export const verdictSchema = v.object({
  state: v.picklist(['article', 'maybe', 'no']),
  score: v.number(),
  reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
})

const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) })
const id = v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) })

/** How each request is decoded, and who may send it. */
export const requestSchemas: { readonly [T in keyof Messages]: RequestSchema<T> } = {
  'detector/report': {
    from: 'contentScript',
    request: v.object({ verdict: verdictSchema }),
  },
  'page/glance': { from: 'extensionPage', request: tab },
  'page/describe': { from: 'extensionPage', request: tab },
  'reader/toggle': { from: 'extensionPage', request: tab },
  'page/save': { from: 'extensionPage', request: tab },
  'article/save': { from: 'contentScript', request: v.object({ article: articleSchema }) },
  'article/find': { from: 'contentScript', request: v.null() },
  'overlay/toggle': { from: 'anywhere', request: v.null() },
  'overlay/describe': { from: 'anywhere', request: v.null() },
  'library/delete': { from: 'extensionPage', request: id },
  'library/restore': { from: 'extensionPage', request: id },
  'library/repair': { from: 'extensionPage', request: v.null() },
  'pictures/allow-referer': {
    from: 'reader',
    request: v.object({ addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(8192))), v.maxLength(20)) }),
  },
  'script/load': { from: 'contentScript', request: v.object({ direction: v.picklist(['s2t', 't2s']) }) },
}
