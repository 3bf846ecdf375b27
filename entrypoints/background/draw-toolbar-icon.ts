import type { PageState } from '../../utils/detect/signal.ts'

/** Pixels: the toolbar's at one and at two device pixels to a CSS pixel. */
const SIZES = [16, 32]
const GREY = '#7d7d7d'
const RED = '#b5392f'

/** What the icon looks like: a page of three lines with a full stop, lit when there is something to read. */
const looks = {
  article: { plate: RED, edge: RED, lines: '#ffffff' },
  maybe: { plate: 'transparent', edge: RED, lines: RED },
  no: { plate: 'transparent', edge: GREY, lines: GREY },
} as const satisfies Record<PageState, object>

/** Draws the icon of a state, by size. States differ by shape and shade, not by colour alone. */
export function drawToolbarIcon(state: PageState): Record<number, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [size, draw(size, looks[state])]))
}

function draw(size: number, { plate, edge, lines }: (typeof looks)[PageState]): ImageData {
  const pen = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D
  // The grid of `assets/icon.svg` made eight times coarser, so that lines of 16 px fall on pixels.
  pen.scale(size / 16, size / 16)
  pen.fillStyle = plate
  pen.strokeStyle = edge
  pen.beginPath()
  pen.roundRect(0.75, 0.75, 14.5, 14.5, 3.5)
  pen.fill()
  pen.stroke()
  pen.strokeStyle = lines
  pen.lineWidth = 1.4
  pen.lineCap = 'round'
  pen.beginPath()
  for (const [y, end] of [
    [4.75, 11.5],
    [8, 11.5],
    [11.25, 7],
  ] as const) {
    pen.moveTo(4.5, y)
    pen.lineTo(end, y)
  }
  // The last line ends in a full stop.
  pen.moveTo(11.75, 11.1)
  pen.arc(10.5, 11.1, 1.25, 0, 2 * Math.PI)
  pen.stroke()
  return pen.getImageData(0, 0, size, size)
}
