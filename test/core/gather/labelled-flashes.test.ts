import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { encode, gatherFile, present } from '../../fixtures/gathered.ts'

const folder = temporaryFolder()
const sampleS = 0.034

/** Grey on which a light flashes so many times a second, half the time lit, from 1 s to 3 s of 4 s, over this share of the height. */
function flashing(perS: number, share: number, framesPerS = 30): string {
  const lit = `between(t,1,2.999)*lt(mod((t-1)*${perS}+0.0001,1),0.5)`
  const graph = `color=c=0x404040:size=180x320:rate=${framesPerS},drawbox=c=0xd0d0d0:t=fill:h=ih*${share}:enable='${lit}',format=yuv420p[v]`
  return encode(path.join(folder, `${perS}-${share}-${framesPerS}.mp4`), { graph, seconds: 4 })
}

async function flashesOf(file: string) {
  const { artifacts } = await gatherFile(file)
  return present(artifacts.picture).flashes
}

/* ITU-R BT.1702: more than three flashes within any second, over more than a quarter of the screen. */
describe('flashes of a known rate', () => {
  const cases: [perS: number, harmful: boolean][] = [[2, false], [3, false], [4, true], [5, true], [7, true], [10, true], [12, true], [13, true], [14, true], [15, true]]
  it.each(cases)('%d a second over the whole picture: %j', async (perS, harmful) => {
    const flashes = await flashesOf(flashing(perS, 1))
    expect(flashes).toHaveLength(harmful ? 1 : 0)
    if (!harmful) return
    expect(Math.abs(flashes[0]!.startS - 1)).toBeLessThanOrEqual(sampleS)
    // The last change is half a flash before the end of the flashing.
    expect(Math.abs(flashes[0]!.endS - (3 - 0.5 / perS))).toBeLessThanOrEqual(sampleS + 0.5 / perS)
    expect(Math.abs(flashes[0]!.flashesPerS - perS)).toBeLessThanOrEqual(0.75)
  })

  it.each([4, 5, 7, 10, 15])('%d a second over a fifth of the picture do no harm', async (perS) => {
    expect(await flashesOf(flashing(perS, 0.2))).toEqual([])
  })

  it('four a second over a third of the picture do', async () => {
    expect(await flashesOf(flashing(4, 0.34))).toHaveLength(1)
  })

  it.each([[10, 24], [12, 25], [10, 60], [15, 60]])('%d a second at %d frames a second are counted', async (perS, framesPerS) => {
    const flashes = await flashesOf(flashing(perS, 1, framesPerS))
    expect(flashes).toHaveLength(1)
    expect(Math.abs(flashes[0]!.flashesPerS - perS)).toBeLessThanOrEqual(0.75)
  })

  // Half of 60 frames are read: above fifteen the pace is underestimated, twenty show as ten. At thirty nothing may be left to see.
  it('twenty a second at 60 frames a second are found', async () => {
    const flashes = await flashesOf(flashing(20, 1, 60))
    expect(flashes).toHaveLength(1)
    expect(flashes[0]!.flashesPerS).toBeGreaterThan(3)
    expect(flashes[0]!.flashesPerS).toBeLessThanOrEqual(15)
  })
})
