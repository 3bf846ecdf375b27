import { i18n } from '#i18n'

/**
 * BCP 47 tag of the language in which the interface speaks: that of the messages in use, which is not the browser's
 * where we have no words in that.
 */
export function uiLanguage(): string {
  return i18n.t('language')
}
