import { i18n } from '#i18n'

/** Keys of messages that are chosen while running: why something was taken, what spoke for an article, what failed. */
type DynamicKey = `reason.${string}` | `signal.${string}` | `failure.${string}`

/**
 * The message of a key that the types cannot know. `test/components/locales.test.ts` holds that every key in use exists.
 */
export function messageText(key: DynamicKey): string {
  return i18n.t(key as 'failure.title')
}
