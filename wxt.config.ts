import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { REFERER_PERMISSIONS } from './utils/images/referer-permissions.ts'

/** Build settings of both browsers; the manifest's permissions are explained one by one in README.md. */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    // Every supported browser preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      preact({ reactAliasesEnabled: false }),
      {
        // The first frame of a page waits for its script, which knows the theme: see `utils/settings/page-theme.ts`.
        name: 'first-frame-with-theme',
        transformIndexHtml: {
          order: 'post',
          handler: (html) =>
            html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
        },
      },
    ],
  }),
  hooks: {
    // Pages that are built together share files. With one script and one sheet of styles of its own the popup shows its list
    // a quarter sooner than with six files.
    'entrypoints:grouped': (_, groups) => {
      const alone = groups.flatMap((group) => (Array.isArray(group) ? group.map((page) => [page]) : [group]))
      groups.splice(0, groups.length, ...alone)
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for when the person turns sending a Referer on, see `entrypoints/options`.
    optional_permissions: REFERER_PERMISSIONS.permissions,
    optional_host_permissions: REFERER_PERMISSIONS.origins,
    // `detector.ts` says why it is not one of wxt's content scripts. Any script that is run at the end of a document, an
    // empty one too, makes Chromium put the load event off until after the first frame: 180 ms later on a long page.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_start' },
    ],
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggleReader__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jingdu@jingdu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // For `URL.parse`. Chinese browsers that are built on Chromium are often years behind.
        { minimum_chrome_version: '126' }),
  }),
})
