import { crc32, deflateSync } from 'node:zlib'

/**
 * Draws a landscape (sky, sun, ranges of hills) as a PNG, so that screenshots need no picture files.
 * @param width, height pixels.
 * @param hue degrees of the colour wheel.
 */
export function picture(width: number, height: number, hue: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (width * 3 + 1) + 1 + x * 3
      rows.set(colourAt(x / width, y / height, width / height, hue), at)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(x: number, y: number, aspect: number, hue: number): [number, number, number] {
  for (let range = 3; range >= 1; range--) {
    const ridge =
      0.42 +
      range * 0.13 +
      0.06 * Math.sin(x * (9 - range * 2) + hue + range) +
      0.02 * Math.sin(x * 31 + range)
    if (y > ridge) return hsl(hue + range * 8, 0.28, 0.62 - range * 0.13 - (y - ridge) * 0.12)
  }
  const sun = Math.hypot((x - 0.68) * aspect, y - 0.26)
  if (sun < 0.07) return hsl(hue + 30, 0.7, 0.94)
  return hsl(hue - 10, 0.4, 0.76 + 0.14 * y - sun * 0.06)
}

function hsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12
    const share = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - share * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
