import { i18n } from '#i18n'

/** The title of a page of our own, as tabs and the browser's history show it: there 设置 alone could be anybody's. */
export function pageTitle(name: string): string {
  return `${name} - ${i18n.t('extName')}`
}
