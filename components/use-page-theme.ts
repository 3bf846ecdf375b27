import { useLayoutEffect } from 'preact/hooks'
import { showTheme } from '../utils/settings/page-theme.ts'
import type { Settings } from '../utils/settings/settings.ts'

/**
 * Shows a page of the extension in a theme.
 * @param theme undefined until it is known: the page keeps the one of its first frame.
 */
export function usePageTheme(theme: Settings['theme'] | undefined): void {
  useLayoutEffect(() => {
    if (theme) showTheme(theme)
  }, [theme])
}
