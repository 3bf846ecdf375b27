/** What the save button says. */
export type SaveState = 'none' | 'saving' | 'saved' | 'updated'
