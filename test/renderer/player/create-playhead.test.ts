import { assert, double, integer, property } from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlayhead } from '../../../renderer/player/create-playhead.ts'
import { frameAt, type Playhead } from '../../../renderer/player/playhead.ts'
import { FakeVideo } from './fake-video.ts'

const framesPerSecond = 30
const durationS = 10
let playhead: Playhead
let video: FakeVideo
let detach: () => void
/** The middle of a frame, where a video is sent. */
const middle = (frame: number) => (frame + 0.5) / framesPerSecond

function tie(to: FakeVideo): () => void {
  // As much of an element as is used.
  return playhead.attach(to as unknown as HTMLVideoElement)
}

beforeEach(() => {
  playhead = createPlayhead(durationS, framesPerSecond)
  video = new FakeVideo()
  detach = tie(video)
  video.arrive()
  video.went.length = 0
})

describe('going to a time', () => {
  it.each([
    [0, 0],
    [3.21, 96],
    [2.3333, 70],
    [2.333, 70],
    [2.33, 70],
    [2.32, 69],
    [9.999, 299],
    [25, 299],
    [-4, 0],
    [Number.NaN, 0],
  ])('%d s shows frame %i', (timeS, frame) => {
    playhead.seek(timeS)
    expect(video.went).toEqual([middle(frame)])
    expect(frameAt(playhead.time.get(), framesPerSecond)).toBe(frame)
  })

  it('keeps only the last place while one is on its way', () => {
    for (const timeS of [1, 2, 3, 4]) playhead.seek(timeS)
    expect(video.went).toEqual([middle(30)])
    expect(playhead.time.get()).toBe(4)
    video.arrive()
    expect(video.went).toEqual([middle(30), middle(120)])
    video.arrive()
    expect(video.went).toHaveLength(2)
  })

  it('waits for what is not loaded', () => {
    detach()
    const late = new FakeVideo()
    late.readyState = 0
    tie(late)
    playhead.seek(5)
    expect(late.went).toEqual([])
    late.readyState = 1
    late.dispatchEvent(new Event('loadedmetadata'))
    expect(late.went).toEqual([middle(150)])
  })

  it('stands where it was when the video is another', () => {
    playhead.seek(5)
    detach()
    expect(video.listens).toBe(0)
    const other = new FakeVideo()
    tie(other)
    expect(other.went).toEqual([middle(150)])
  })

  it('is possible before there is a video', () => {
    const early = createPlayhead(durationS, framesPerSecond)
    early.toggle()
    early.seek(5)
    early.step(1)
    expect(frameAt(early.time.get(), framesPerSecond)).toBe(151)
    expect(early.isPlaying.get()).toBe(false)
  })
})

describe('stepping', () => {
  it('goes by whole frames from whatever time', () => {
    playhead.seek(3.21)
    playhead.step(1)
    expect(playhead.time.get()).toBe(97 / 30)
    playhead.step(-2)
    expect(playhead.time.get()).toBe(95 / 30)
  })

  it('stops at both ends', () => {
    playhead.step(-1)
    expect(playhead.time.get()).toBe(0)
    playhead.step(1000)
    expect(playhead.time.get()).toBe(299 / 30)
  })

  it('pauses, and an old frame that comes late does not move it', () => {
    playhead.toggle()
    video.show(1)
    playhead.step(1)
    expect(video.paused).toBe(true)
    video.show(1.0001)
    video.arrive()
    expect(playhead.time.get()).toBe(31 / 30)
  })

  it('on and back again is where it was, at every rate and frame', () => {
    assert(
      property(double({ min: 1, max: 240, noNaN: true }), integer({ min: 0, max: 5000 }), (rate, frame) => {
        const any = createPlayhead((frame + 2) / rate, rate)
        any.step(frame)
        expect(frameAt(any.time.get(), rate)).toBe(frame)
        any.step(1)
        expect(frameAt(any.time.get(), rate)).toBe(frame + 1)
        any.step(-1)
        expect(frameAt(any.time.get(), rate)).toBe(frame)
      }),
    )
  })

  it('knows a frame by its time in milliseconds, up to 120 a second', () => {
    for (const rate of [23.976, 24, 25, 29.97, 30, 50, 59.94, 60, 120]) {
      for (let frame = 0; frame < 2000; frame++) expect(frameAt(Math.round((frame / rate) * 1000) / 1000, rate)).toBe(frame)
    }
  })
})

describe('playing', () => {
  it('tells the time of the frame on screen', () => {
    playhead.toggle()
    expect(playhead.isPlaying.get()).toBe(true)
    expect(playhead.speed.get()).toBe(1)
    video.show(0.5)
    expect(playhead.time.get()).toBe(0.5)
    playhead.toggle()
    expect(video.paused).toBe(true)
    expect(playhead.speed.get()).toBe(0)
    // The last frame comes on screen after the pause.
    video.show(0.533)
    expect(playhead.time.get()).toBe(0.533)
  })

  it('does not go back to an old frame while it is on its way elsewhere', () => {
    playhead.toggle()
    video.show(0.5)
    playhead.seek(7)
    video.show(0.533)
    expect(playhead.time.get()).toBe(7)
    video.arrive()
    video.show(7.033)
    expect(playhead.time.get()).toBe(7.033)
    expect(playhead.isPlaying.get()).toBe(true)
  })

  it('says so where the browser refuses', async () => {
    video.refusesToPlay = true
    playhead.toggle()
    await vi.waitFor(() => expect(playhead.isPlaying.get()).toBe(false))
  })

  it('begins anew at the end', () => {
    playhead.seek(10)
    video.arrive()
    playhead.toggle()
    expect(video.went.at(-1)).toBe(middle(0))
  })

  it('shuttles on by 1, 2, 4 and no faster', () => {
    const speeds = Array.from({ length: 4 }, () => {
      playhead.shuttle(1)
      return [playhead.speed.get(), video.playbackRate]
    })
    expect(speeds).toEqual([[1, 1], [2, 2], [4, 4], [4, 4]])
    playhead.pause()
    playhead.toggle()
    expect(video.playbackRate).toBe(1)
  })

  it('plays at the rate that is set, at once and later', () => {
    playhead.setRate(0.25)
    playhead.toggle()
    expect(video.playbackRate).toBe(0.25)
    playhead.setRate(0.5)
    expect(video.playbackRate).toBe(0.5)
  })
})

describe('playing backwards', () => {
  let nowMs = 0
  let turns: FrameRequestCallback[] = []
  const pass = (ms: number) => {
    nowMs += ms
    for (const turn of turns.splice(0)) turn(nowMs)
  }
  beforeEach(() => {
    turns = []
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
    vi.stubGlobal('requestAnimationFrame', (turn: FrameRequestCallback) => turns.push(turn))
    vi.stubGlobal('cancelAnimationFrame', () => (turns = []))
    return () => {
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
    }
  })

  it('goes by the clock, leaves out what comes too late, and stops at the start', () => {
    playhead.seek(1)
    video.arrive()
    playhead.shuttle(-1)
    expect(playhead.speed.get()).toBe(-1)
    expect(video.paused).toBe(true)
    pass(100)
    expect(playhead.time.get()).toBeCloseTo(0.9)
    // The picture is still on its way.
    pass(100)
    expect(playhead.time.get()).toBeCloseTo(0.9)
    video.arrive()
    pass(100)
    expect(playhead.time.get()).toBeCloseTo(0.7)
    playhead.shuttle(-1)
    expect(playhead.speed.get()).toBe(-2)
    video.arrive()
    pass(100)
    expect(playhead.time.get()).toBeCloseTo(0.5)
    pass(1000)
    expect(playhead.time.get()).toBe(0)
    expect(playhead.isPlaying.get()).toBe(false)
    expect(turns).toEqual([])
  })

  it('turns round', () => {
    playhead.seek(5)
    playhead.shuttle(-1)
    playhead.shuttle(1)
    expect(playhead.speed.get()).toBe(1)
    expect(turns).toEqual([])
    playhead.shuttle(-1)
    expect([playhead.speed.get(), video.paused]).toEqual([-1, true])
  })
})
