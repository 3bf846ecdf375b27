import { type Colour, encodePng } from './encode-png.ts'

/**
 * Draws a landscape (sky, sun, ranges of hills) as a PNG, so that pages of our own need no picture files.
 * @param width, height pixels.
 * @param hue degrees of the colour wheel; tells pictures apart.
 */
export function drawPicture(width: number, height: number, hue: number): Buffer {
  return encodePng(width, height, (x, y) => colourAt(x / width, y / height, width / height, hue))
}

function colourAt(x: number, y: number, aspect: number, hue: number): Colour {
  for (let range = 3; range >= 1; range--) {
    const ridge =
      0.42 +
      range * 0.13 +
      0.06 * Math.sin(x * (9 - range * 2) + hue + range) +
      0.02 * Math.sin(x * 31 + range)
    if (y > ridge) return toRgb(hue + range * 8, 0.28, 0.62 - range * 0.13 - (y - ridge) * 0.12)
  }
  const sun = Math.hypot((x - 0.68) * aspect, y - 0.26)
  if (sun < 0.07) return toRgb(hue + 30, 0.7, 0.94)
  return toRgb(hue - 10, 0.4, 0.76 + 0.14 * y - sun * 0.06)
}

/** The formula of CSS Color 4, section 7.1. */
function toRgb(hue: number, saturation: number, lightness: number): Colour {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12
    const a = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [channel(0), channel(8), channel(4)]
}
