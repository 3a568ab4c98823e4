import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'

/*
 * `node resources/packaging/icons.ts`: draws the mark of the page (renderer/public/icon.svg) at every size that the systems ask for, and joins them to an .ico and an .icns.
 * Both are a table of contents before PNG files. The results are committed.
 */
const folder = path.join(import.meta.dirname, 'icons')
const mark = readFileSync(path.resolve(import.meta.dirname, '../../renderer/public/icon.svg'), 'utf8')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Apple's names for sizes of PNG. */
const appleTypes = [['icp4', 16], ['icp5', 32], ['icp6', 64], ['ic07', 128], ['ic08', 256], ['ic09', 512], ['ic10', 1024]] as const

const pictures = await draw()
const pictureOf = (size: number) => pictures.get(size) ?? Buffer.alloc(0)
for (const size of sizes.filter((each) => each <= 512)) writeFileSync(path.join(folder, `${size}x${size}.png`), pictureOf(size))
writeFileSync(path.join(folder, 'icon.ico'), windowsIcon(sizes.filter((each) => each <= 256)))
writeFileSync(path.join(folder, 'icon.icns'), appleIcon())

async function draw(): Promise<Map<number, Buffer>> {
  const browser = await chromium.launch(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {})
  const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } })
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`)
    drawn.set(size, await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }))
  }
  await browser.close()
  return drawn
}

/** ICONDIR and one ICONDIRENTRY of 16 bytes for each picture; 256 is written as 0. */
function windowsIcon(ofSizes: number[]): Buffer {
  const head = Buffer.alloc(6 + 16 * ofSizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(ofSizes.length, 4)
  let offset = head.length
  for (const [index, size] of ofSizes.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(pictureOf(size).length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += pictureOf(size).length
  }
  return Buffer.concat([head, ...ofSizes.map(pictureOf)])
}

/** 'icns', the whole length, then type, length and picture each. */
function appleIcon(): Buffer {
  const chunks = appleTypes.map(([type, size]) => chunk(type, pictureOf(size)))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
