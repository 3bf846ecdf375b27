import { browser } from 'wxt/browser'

/** BCP 47 tag of the language in which the interface speaks: that of the messages, not that of the article. */
export function uiLanguage(): string {
  return browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'zh-CN'
}
