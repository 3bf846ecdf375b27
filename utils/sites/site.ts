/** What is known of one site, where the general steps fail. Data only: selectors, no code. */
export interface Site {
  /** Host names, matched with their subdomains. */
  hosts: string[]
  title?: string
  author?: string
  source?: string
  published?: string
  /** What to take out of the content. */
  drop?: string[]
}
