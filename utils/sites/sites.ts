import { douban } from './douban.ts'
import { jingyan } from './jingyan.ts'
import { ptt } from './ptt.ts'
import { sina } from './sina.ts'
import type { Site } from './site.ts'
import { xueqiu } from './xueqiu.ts'
import { yuque } from './yuque.ts'

/** All sites of which something is known, one file each. */
export const sites: readonly Site[] = [douban, jingyan, ptt, sina, xueqiu, yuque]
