import type { Site } from './site.ts'

/** 百度经验: its name stands over each part and a button on each picture, which reads like the text of a step. */
export const jingyan: Site = {
  hosts: ['jingyan.baidu.com'],
  drop: ['._copr', '.step-read', '.enter-step-btn', '.list-icon', '.last-item', '.prompt', '.origin-notice'],
}
