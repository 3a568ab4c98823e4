import type { Playhead } from '../player/playhead.ts'
import { correction } from './correction.ts'

const haveMetadata = 1

/**
 * Lets a second video go with a playhead that another video drives: it plays, stops and goes wherever that one does, and stands at its end where
 * it is the shorter. Answers with the way to end that.
 */
export function follow(playhead: Playhead, video: HTMLVideoElement, { durationS, framesPerSecond }: { durationS: number; framesPerSecond: number }): () => void {
  const lastFrame = Math.max(0, Math.ceil(durationS * framesPerSecond - 0.1) - 1)
  /** The middle of a frame: its edges are rounded in the file. */
  const middleOf = (timeS: number) => (Math.min(lastFrame, Math.max(0, Math.floor(timeS * framesPerSecond + 0.1))) + 0.5) / framesPerSecond

  function stand(timeS: number) {
    if (!video.paused) video.pause()
    const wanted = middleOf(timeS)
    if (!video.seeking && Math.abs(video.currentTime - wanted) > 0.25 / framesPerSecond) video.currentTime = wanted
  }

  function run(timeS: number, speed: number) {
    const { jumps, rate } = correction(video.currentTime - timeS, speed)
    if (jumps && !video.seeking) video.currentTime = timeS
    if (video.playbackRate !== rate) video.playbackRate = rate
    // Refused where it cannot be played: then it is moved picture by picture.
    if (video.paused) video.play().catch(() => {})
  }

  function keepUp() {
    if (video.readyState < haveMetadata) return
    const timeS = playhead.time.get()
    const speed = playhead.speed.get()
    if (playhead.isPlaying.get() && speed > 0 && timeS < durationS - 1 / framesPerSecond) run(timeS, speed)
    else stand(timeS)
  }

  const tie = new AbortController()
  for (const name of ['loadedmetadata', 'seeked'] as const) video.addEventListener(name, keepUp, { signal: tie.signal })
  /** Both stand on the very frame that was told: a video that stops may have gone on by one. */
  function settle() {
    if (!playhead.isPlaying.get()) playhead.seek(playhead.time.get())
  }

  const ends = [...[playhead.time, playhead.isPlaying, playhead.speed].map(({ subscribe }) => subscribe(keepUp)), playhead.isPlaying.subscribe(settle)]
  keepUp()
  return () => {
    tie.abort()
    for (const end of ends) end()
    video.pause()
  }
}
