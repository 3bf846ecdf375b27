import { type Colour, encodePng } from '../tools/encode-png.ts'
import type { Answer } from './start-sites.ts'

/** A PNG of one colour. */
export function png(width: number, height: number, colour: Colour = [80, 120, 160]): Answer {
  const body = encodePng(width, height, () => colour)
  return { type: 'image/png', headers: { 'cache-control': 'max-age=600' }, body }
}
