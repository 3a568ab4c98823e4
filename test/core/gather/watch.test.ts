import { describe, expect, it } from 'vitest'
import { createWatch } from '../../../electron/core/gather/watch.ts'
import { artifactSchemas } from '../../../shared/model/artifacts.ts'
import { brighter, draw, film, finished, moved, portrait, probeOf, scene, watched } from './made-frames.ts'

const [first, second] = [scene(71), scene(72)]
const names = ['frame', 'motion', 'shots', 'picture', 'opening'] as const

describe('the watch', () => {
  it('gives values that the model accepts', () => {
    const seen = finished(film(3, (frame) => moved(frame < 20 ? first : second, frame * 0.01, 0)))
    for (const name of names) expect(artifactSchemas[name].safeParse(seen[name]).error, name).toBeUndefined()
  })

  it('says that a draft without frames, or of one frame, is too short', () => {
    const tooShort = { failure: { code: 'too_short_to_measure' } }
    for (const name of names) expect(createWatch(probeOf(), { ...portrait, stepS: 1 / 15 }).finish(0, null)[name]).toEqual(tooShort)
    const one = finished([draw(0, first)])
    expect(one).toMatchObject({ motion: tooShort, shots: tooShort, opening: tooShort })
    expect(artifactSchemas.frame.safeParse(one.frame).success).toBe(true)
    expect(artifactSchemas.picture.safeParse(one.picture).success).toBe(true)
  })

  it('goes on where one measurement fails', () => {
    const broken = probeOf()
    Object.defineProperty(broken.video, 'displayedWidthPx', { get: () => { throw new Error('no width') } })
    const seen = finished(film(1, () => first), broken)
    expect(seen.frame).toMatchObject({ failure: { code: 'measurement_failed', details: expect.stringContaining('no width') } })
    expect(seen.shots).toMatchObject({ cuts: [] })
    expect(seen.motion).toMatchObject({ stillShare: 1 })
  })

  it('takes frames at any times, and some that stand still in time', () => {
    const times = [0, 0.04, 0.04, 0.3, 0.31, 1.9, 2, 2.07, 2.1, 7]
    const seen = finished(times.map((timeS, at) => draw(timeS, moved(first, at * 0.01, 0))))
    for (const name of names) expect(artifactSchemas[name].safeParse(seen[name]).error, name).toBeUndefined()
  })

  it('sees the same in the regular frames, whatever comes between; cuts and flashes are seen in all', () => {
    const at30 = Array.from({ length: 89 }, (_, at) => draw(at / 30, at % 2 === 0 ? moved(first, at * 0.004, 0) : brighter(moved(first, at * 0.004, 0), 120)))
    const [all, regular] = [watched(at30), watched(at30.filter((_, at) => at % 2 === 0))]
    expect(all.picture.flashes).toHaveLength(1)
    expect(all.picture.flashes[0]!.flashesPerS).toBeCloseTo(15, 0)
    expect({ ...all, picture: { ...all.picture, flashes: [] } }).toEqual(regular)
  })

  it('keeps three minutes small', () => {
    const frames = film(1, (frame) => moved(first, frame * 0.01, 0))
    const watch = createWatch(probeOf(), { ...portrait, stepS: 1 / 15 })
    for (let at = 0; at < 2700; at++) watch.add({ ...frames[at % frames.length]!, timeS: at / 15 })
    for (const value of Object.values(watch.finish(180, null))) expect(JSON.stringify(value).length).toBeLessThan(60_000)
  })

  it('adds what was heard to the opening', () => {
    const watch = createWatch(probeOf(), { ...portrait, stepS: 1 / 15 })
    for (const frame of film(1, () => first)) watch.add(frame)
    const heard = { silentUntilS: 0.2, firstSoundS: 0.2, firstSpeechLikeS: 0.5 }
    expect(watch.finish(1, heard).opening).toMatchObject(heard)
  })
})
