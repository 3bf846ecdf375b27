import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { extractionSchema } from '../../utils/extract/article-schema.ts'
import type { ToggleReply } from '../../utils/messages/messages.ts'
import type { Sender } from '../../utils/messages/receive.ts'
import { sendToTab } from '../../utils/messages/send.ts'
import type { Direction } from '../../utils/script/table-handover.ts'

/** The reader as the build names it; it is injected only when somebody asks for it. */
const READER = '/reader.js'

/** Documents that hold text to read; the rest browsers show in viewers of their own (PDF, pictures, XML, JSON). */
const READABLE_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
]

const describedSchema = v.object({ extraction: extractionSchema, reading: v.boolean() })

/** What a reader says of its page. */
type Described = v.InferOutput<typeof describedSchema>

/** A page that waits longer, for a script of a dead host say, is read as far as it has come. */
const PATIENCE_MS = 4000

/**
 * Whether the reader can run in a tab: not in browser pages, stores and viewers.
 * @param patience how long to wait until the page has come, milliseconds.
 */
export async function canRunIn(tabId: number, patience = 0): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      args: [patience],
      func: async (patience) => {
        if (patience > 0 && document.readyState === 'loading')
          await new Promise((resolve) => {
            document.addEventListener('DOMContentLoaded', resolve, { once: true })
            setTimeout(resolve, patience)
          })
        return document.contentType
      },
    })
    return READABLE_TYPES.includes(frame?.result ?? '')
  } catch {
    // The browser's refusal is the answer; it comes as an error with a text for each kind of page.
    return false
  }
}

/** Opens the reader over the page of a tab, or closes it. */
export async function toggleReader(tabId: number): Promise<ToggleReply> {
  return (await ask(tabId, 'overlay/toggle')) ?? { ok: false, kind: 'blocked' }
}

/**
 * The article of a tab, as its reader finds it; the overlay does not open.
 * @returns null where no script can run.
 */
export async function readTab(tabId: number): Promise<Described | null> {
  return decoded(await ask(tabId, 'overlay/describe'))
}

/** The same, without putting a reader into a tab that has none: null there. */
export async function readOpenedTab(tabId: number): Promise<Described | null> {
  return decoded(await sendToTab(tabId, 'overlay/describe'))
}

const decoded = (answer: unknown) => (answer === null ? null : v.parse(describedSchema, answer))

/** Runs a conversion dictionary in the tab of the reader that asks for it, and that looks whether it is there. */
export async function loadScript(direction: Direction, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`/${direction}.js`] })
}

/** Asks the reader of a tab, which is injected first where there is none yet. */
async function ask<T extends 'overlay/toggle' | 'overlay/describe'>(tabId: number, type: T) {
  const answer = await sendToTab(tabId, type)
  if (answer) return answer
  if (!(await canRunIn(tabId, PATIENCE_MS))) return null
  await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [READER] })
  return sendToTab(tabId, type)
}
