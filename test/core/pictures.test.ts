import { existsSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { callCore } from '../../electron/cli/call-core.ts'
import { openingStrip, openingTiles, tileWidthPx, wholeStrip } from '../../shared/model/strip.ts'
import { binaries, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { decodeGray } from '../fixtures/gray.ts'
import { rotateByMatrix } from '../fixtures/rotated.ts'

const folder = temporaryFolder()
const dataDir = path.join(folder, 'data')
let core: Core
beforeAll(async () => {
  core = await openCore({ dataDir, findMedia: async () => binaries })
  return () => core.close()
})

/** A clip whose luma tells its time: 16 + 4 a frame of 30 a second, for 48 frames, and so on anew. */
function makeClock(name: string, seconds: number, more: { size?: string; codec?: readonly string[] } = {}): string {
  const { size = '270x480', codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '250', '-crf', '10'] } = more
  return makeClip(path.join(folder, name), { seconds, sound: null, picture: `nullsrc=size=${size}:rate=30,geq=lum='16+4*mod(N\\,48)':cb=128:cr=128`, codec })
}

async function bring(file: string) {
  return callCore(core, 'draft.import', { source: { path: file } })
}

describe('the width of a tile', () => {
  it.each([
    [96, 1080, 1920, 54],
    [160, 1080, 1920, 90],
    [96, 1920, 1080, 170],
    [96, 8192, 16, 384],
    [96, 16, 4320, 8],
  ])('%i px high, of %i × %i', (heightPx, displayedWidthPx, displayedHeightPx, width) => {
    expect(tileWidthPx({ heightPx }, { displayedWidthPx, displayedHeightPx })).toBe(width)
  })

  it.each([[15, 12], [3, 12], [2.75, 11], [2.76, 12], [0.9, 4], [0.1, 1]])('a draft of %s s has %i tiles of its opening', (durationS, tiles) => {
    expect(openingTiles(durationS)).toBe(tiles)
  })
})

describe('the opening', () => {
  it('shows each quarter of a second, to the frame', async () => {
    const { draft, analysis } = await bring(makeClock('opening.mp4', 4))
    const jpeg = await core.opening(draft.id)
    const picture = decodeGray(jpeg)
    const width = tileWidthPx(openingStrip, analysis.artifacts.probe.video)
    expect(picture).toMatchObject({ widthPx: 12 * width, heightPx: openingStrip.heightPx })
    // JPEGs are of full range: luma 16-235 is stretched to 0-255.
    const frames = Array.from({ length: 12 }, (_, tile) => Math.round((picture.at((tile + 0.5) * width, 80) * 219) / 255 / 4))
    expect(frames).toEqual(Array.from({ length: 12 }, (_, tile) => Math.floor(tile * 7.5) % 48))
  })

  it('of a short draft is shorter', async () => {
    const { draft, analysis } = await bring(makeClock('short.mp4', 1.1))
    const picture = decodeGray(await core.opening(draft.id))
    expect(picture.widthPx).toBe(5 * tileWidthPx(openingStrip, analysis.artifacts.probe.video))
  })
})

describe('the strip', () => {
  it('shows the middle of every share, to a few frames', async () => {
    const { draft } = await bring(makeClock('strip.mp4', 1.6))
    const picture = decodeGray(await core.strip(draft.id))
    expect(picture).toMatchObject({ widthPx: wholeStrip.tiles * 54, heightPx: 96 })
    for (let tile = 0; tile < wholeStrip.tiles; tile++) {
      const frame = (picture.at((tile + 0.5) * 54, 48) * 219) / 255 / 4
      expect(Math.abs(frame - (tile + 0.5) * 2), `tile ${tile}`).toBeLessThan(3)
    }
  })

  it('shows a turned draft upright', async () => {
    const lying = makeClock('lying.mp4', 1, { size: '480x270' })
    const { draft } = await bring(rotateByMatrix(lying, path.join(folder, 'turned.mp4'), 90))
    expect(decodeGray(await core.strip(draft.id)).widthPx).toBe(wholeStrip.tiles * 54)
  })

  it('is kept by content, and there is none of a file that is gone', async () => {
    const file = makeClock('kept.mp4', 0.8)
    const { draft } = await bring(file)
    const made = await core.strip(draft.id)
    expect(statSync(path.join(dataDir, 'thumbnails', `${draft.contentHash}.strip.jpg`)).mode & 0o777).toBe(0o600)
    rmSync(file)
    expect(await core.strip(draft.id)).toEqual(made)
    expect(await core.opening(draft.id)).toBeNull()
    expect(existsSync(path.join(dataDir, 'thumbnails', `${draft.contentHash}.opening.jpg`))).toBe(false)
  })
})
