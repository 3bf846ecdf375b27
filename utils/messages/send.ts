import { browser } from 'wxt/browser'
import type { Messages } from './messages.ts'
import type { Envelope } from './receive.ts'

type Request<T extends keyof Messages> = Messages[T]['request']
type Reply<T extends keyof Messages> = Messages[T]['reply']

/**
 * Sends a request to the background.
 * @throws Error when nobody answers (the extension was updated under an open page), the receiver refused the
 *   message, or its handler threw.
 */
export async function send<T extends keyof Messages>(type: T, request: Request<T>): Promise<Reply<T>> {
  return open(type, await browser.runtime.sendMessage({ type, request }))
}

/**
 * Sends a request to the reader in a tab.
 * @returns null when no reader of ours is in that tab (yet).
 * @throws Error when the reader refused the message or its handler threw.
 */
export async function sendToTab<T extends 'overlay/toggle' | 'overlay/describe'>(
  tabId: number,
  type: T,
): Promise<Reply<T> | null> {
  let answer: unknown
  try {
    answer = await browser.tabs.sendMessage(tabId, { type, request: null }, { frameId: 0 })
  } catch {
    // "Could not establish connection. Receiving end does not exist": the one way to learn that nobody listens.
    return null
  }
  return answer === undefined || answer === null ? null : open(type, answer)
}

function open<T extends keyof Messages>(type: T, answer: unknown): Reply<T> {
  const envelope = answer as Envelope | undefined
  if (!envelope) throw new Error(`${type}: no answer`)
  if ('error' in envelope) throw new Error(`${type}: ${envelope.error}`)
  return envelope.reply as Reply<T>
}
