import { decodeSettings, type Settings } from './settings.ts'

/*
 * Settings are read asynchronously, after the first frame of a page. So that this frame has the theme too, the theme that was
 * shown last is remembered where it can be read at once. It may be an older one: the reader on a page, where the theme is
 * chosen as well, cannot write there. The settings have the last word, a moment later.
 */

const KEY = 'theme'

/** Shows a page of the extension in a theme, and remembers it for the first frame of the next page. */
export function showTheme(theme: Settings['theme']): void {
  document.body.dataset.theme = theme
  try {
    if (localStorage.getItem(KEY) !== theme) localStorage.setItem(KEY, theme)
  } catch {
    // The browser keeps no data of pages: the first frame has the system's theme then.
  }
}

/** Shows the page in the theme that was shown last. */
export function showLastTheme(): void {
  let theme: string | null = null
  try {
    theme = localStorage.getItem(KEY)
  } catch {
    // as above
  }
  document.body.dataset.theme = decodeSettings({ theme }).theme
}
