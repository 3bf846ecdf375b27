import { crc32, deflateSync } from 'node:zlib'

/**
 * Draws a picture for pages of our own: a sky, hills and a sun in one colour, as PNG.
 * @param width CSS pixels.
 * @param height CSS pixels.
 * @param hue 0–359; tells pictures apart.
 */
export function drawPicture(width: number, height: number, hue: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  const sun = { x: width * 0.72, y: height * 0.3, radius: height * 0.11 }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const far = height * (0.62 + 0.09 * Math.sin((x / width) * 7 + hue))
      const near = height * (0.78 + 0.07 * Math.sin((x / width) * 4 + hue / 40))
      const isSun = Math.hypot(x - sun.x, y - sun.y) < sun.radius
      const lightness = y > near ? 0.34 : y > far ? 0.5 : isSun ? 0.97 : 0.9 - 0.2 * (y / height)
      const at = y * (width * 3 + 1) + 1 + x * 3
      rows.set(toRgb(hue, 0.35, lightness), at)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a channel, truecolour, no interlacing.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** The formula of CSS Color 4, section 7.1. */
function toRgb(hue: number, saturation: number, lightness: number): [number, number, number] {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12
    const a = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [channel(0), channel(8), channel(4)]
}
