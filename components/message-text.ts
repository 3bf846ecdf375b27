import { type GeneratedI18nStructure, i18n } from '#i18n'

type FailureKey = Extract<keyof GeneratedI18nStructure, `failure.${string}`>

/** The message of a key that is chosen while running; empty for a reason of another version that has no words here. */
export function messageText(key: FailureKey | `reason.${string}` | `signal.${string}`): string {
  return i18n.t(key as FailureKey)
}
