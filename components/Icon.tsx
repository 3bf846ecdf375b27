/** Outlines on a grid of 24, drawn for a line of 1.7. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  list: 'M5 6.5h14M8.5 12H19M8.5 17.5H19',
  bookmark: 'M7 4.5h10a1 1 0 0 1 1 1V20l-6-4.2L6 20V5.5a1 1 0 0 1 1-1z',
  sweep:
    'M14.5 4l-3 6.5M8 10.2l6.6 3M7.6 11.2c-.6 2.2-2 4-4.1 5.3L11 20c2-1.6 3.2-3.7 3.6-5.9M17.5 17.5h3M18 20.5h1.5M17 14.5h2',
  download: 'M12 4.5v10.5M7.5 10.5L12 15l4.5-4.5M5 19.5h14',
  external: 'M13.5 4.5h6v6M19.5 4.5l-8 8M17.5 13.5v5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1h5',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12a1 1 0 0 0 1 .9h6.4a1 1 0 0 0 1-.9L17 7M10.2 10.5v6M13.8 10.5v6',
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM15 15l4.5 4.5',
  page: 'M7 3.5h7l4 4V19.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM9.5 11h5M9.5 14.5h5',
  pageOff: 'M7 3.5h7l4 4V19.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM9.5 11.5l5 5M14.5 11.5l-5 5',
  shelf: 'M5 4.5v15M5 5.5h4v13H5M9 5.5h4v13H9M14.2 6.3l3.7-1 3.3 12.6-3.7 1z',
  settings: 'M5 7h7M16 7h3M5 12h1.5M10.5 12H19M5 17h8.5M17.5 17H19M14 5v4M8.5 10v4M15.5 15v4',
} as const

/** Names of the icons. */
export type IconName = keyof typeof PATHS

/** A line icon in the colour of its text. Decoration: the control around it has the name. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
