import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { Messages } from './messages.ts'
import { type Origin, requestSchemas } from './request-schemas.ts'

/** What travels back: the handler's reply, or why there is none. */
export type Envelope = { reply: unknown } | { error: string }

/** Who sent a message, as the browser says. */
export type Sender = Browser.runtime.MessageSender

/** Handlers of the messages that a context receives; requests are decoded before they get here. */
export type Handlers = {
  [T in keyof Messages]?: (
    request: Messages[T]['request'],
    sender: Sender,
  ) => Messages[T]['reply'] | Promise<Messages[T]['reply']>
}

/**
 * Starts answering messages. Types without a handler here are left to other listeners.
 * @param onError gets what a handler throws: the one place for errors of the calling entrypoint.
 * @returns a function that stops answering.
 */
export function receive(handlers: Handlers, onError: (error: unknown) => void): () => void {
  const listener = (message: unknown, sender: Sender, answer: (envelope: Envelope) => void) => {
    const type = typeOf(message)
    if (!type || !handlers[type]) return false
    const { from, request: schema } = requestSchemas[type]
    const request = v.safeParse(schema, (message as { request?: unknown }).request)
    if (!mayCome(from, sender) || !request.success) {
      answer({ error: 'refused' })
      return false
    }
    const handler = handlers[type] as (request: unknown, sender: Sender) => unknown
    Promise.resolve()
      .then(() => handler(request.output, sender))
      .then(
        (reply) => answer({ reply }),
        (error) => {
          onError(error)
          answer({ error: String(error) })
        },
      )
    // Keeps the channel open: Chrome takes no promise from a listener.
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function typeOf(message: unknown): keyof Messages | null {
  const type = (message as { type?: unknown } | null)?.type
  return typeof type === 'string' && Object.hasOwn(requestSchemas, type) ? (type as keyof Messages) : null
}

/** `sender.url` is set by the browser, not by the process that sent the message. */
function mayCome(from: Origin, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false
  const fromExtensionPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false
  const fromContentScript = !fromExtensionPage && sender.tab?.id !== undefined && sender.frameId === 0
  switch (from) {
    case 'extensionPage':
      return fromExtensionPage
    case 'contentScript':
      return fromContentScript
    case 'reader':
      return fromExtensionPage || fromContentScript
    case 'anywhere':
      return true
  }
}
