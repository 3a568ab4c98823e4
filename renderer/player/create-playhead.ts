import { createStore } from '../api/store.ts'
import { attachVideo, type AttachedVideo } from './attached-video.ts'
import { createRewind } from './rewind.ts'
import { frameAt, type Playhead } from './playhead.ts'

/** What L and J go through. */
const speeds = [1, 2, 4] as const
const usualFramesPerSecond = 30

/** A playhead for a draft of that length; it can be moved before there is a video, and stands where it was when the video is another. */
export function createPlayhead(durationS: number, givenFramesPerSecond: number): Playhead {
  const framesPerSecond = givenFramesPerSecond > 0 && Number.isFinite(givenFramesPerSecond) ? givenFramesPerSecond : usualFramesPerSecond
  const lastFrame = Math.max(0, Math.ceil(durationS * framesPerSecond - 0.1) - 1)
  const time = createStore(0)
  const isPlaying = createStore(false)
  const speed = createStore(0)
  const rate = createStore(1)
  let video: AttachedVideo | undefined
  /** Whether the frames that are shown tell the time: not after something else was asked for while it stands still. */
  let follows = false

  /** Within the draft: what lies beyond its last frame is its last frame. */
  function within(timeS: number): number {
    const fromStart = Number.isFinite(timeS) ? Math.max(timeS, 0) : 0
    return frameAt(fromStart, framesPerSecond) > lastFrame ? lastFrame / framesPerSecond : fromStart
  }
  const rewind = createRewind({
    show: (timeS) => !video?.isOnItsWay() && goTo(within(timeS)),
    onStart: () => pauseAt(0),
  })

  /** To the middle of the frame of a time: its edges are rounded, in the file and in what was measured. */
  function goTo(timeS: number) {
    set(time, timeS)
    video?.goTo((frameAt(timeS, framesPerSecond) + 0.5) / framesPerSecond)
  }

  function play(atSpeed: number) {
    rewind.stop()
    if (!video) return
    if (video.isAtEnd() || frameAt(time.get(), framesPerSecond) >= lastFrame) goTo(0)
    follows = true
    set(speed, atSpeed)
    set(isPlaying, true)
    video.play(atSpeed)
  }

  function playBack(atSpeed: number) {
    if (!video) return
    follows = false
    video.pause()
    set(speed, -atSpeed)
    set(isPlaying, true)
    rewind.start(time.get(), atSpeed)
  }

  function pause() {
    rewind.stop()
    video?.pause()
    set(speed, 0)
    set(isPlaying, false)
  }

  function pauseAt(timeS: number) {
    pause()
    follows = false
    goTo(within(timeS))
  }

  return {
    durationS,
    framesPerSecond,
    time,
    isPlaying,
    speed,
    rate,
    setRate(next) {
      set(rate, next)
      if (speed.get() > 0) play(next)
    },
    seek(timeS) {
      const playsBackAt = speed.get() < 0 ? -speed.get() : 0
      if (!isPlaying.get()) follows = false
      goTo(within(timeS))
      if (playsBackAt > 0) rewind.start(time.get(), playsBackAt)
    },
    toggle: () => (isPlaying.get() ? pause() : play(rate.get())),
    pause,
    shuttle(direction) {
      const now = speed.get() * direction
      const next = now > 0 ? (speeds.find((each) => each > now) ?? speeds[speeds.length - 1] ?? 1) : 1
      if (direction > 0) play(next)
      else playBack(next)
    },
    step: (frames) => pauseAt(Math.min(Math.max(frameAt(time.get(), framesPerSecond) + frames, 0), lastFrame) / framesPerSecond),
    attach(element) {
      const attached = attachVideo(element, {
        onFrame: (mediaTimeS) => follows && !attached.isOnItsWay() && set(time, within(mediaTimeS)),
        onPlay: () => set(isPlaying, true),
        // It also stops to be played backwards.
        onPause: () => speed.get() >= 0 && pause(),
      })
      video = attached
      if (time.get() > 0) goTo(time.get())
      return () => {
        pause()
        attached.detach()
        if (video === attached) video = undefined
      }
    },
  }
}

function set<Value>(store: { get(): Value; set(value: Value): void }, value: Value) {
  if (store.get() !== value) store.set(value)
}
