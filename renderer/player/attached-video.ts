/** A video on the page, as a playhead moves it. */
export interface AttachedVideo {
  /** Goes there as soon as it can. While it is on its way only the last place that was asked for is kept, so that scrubbing never queues up. */
  goTo(timeS: number): void
  play(rate: number): void
  pause(): void
  isAtEnd(): boolean
  /** Whether it still goes somewhere: a frame that it shows meanwhile is an old one. */
  isOnItsWay(): boolean
  detach(): void
}

export interface VideoNews {
  /** A frame is on screen; its time as the file has it. */
  onFrame(mediaTimeS: number): void
  /** It began to play or stopped, by whatever hand. */
  onPlay(): void
  onPause(): void
}

const haveMetadata = 1

/** Ties what a playhead wants to a video, whose metadata need not be there yet. */
export function attachVideo(video: HTMLVideoElement, news: VideoNews): AttachedVideo {
  const tie = new AbortController()
  let wanted: number | undefined
  let frameRequest = 0

  function go() {
    if (wanted === undefined || video.readyState < haveMetadata || video.seeking) return
    const timeS = wanted
    wanted = undefined
    video.currentTime = timeS
  }

  function onFrame(_now: number, { mediaTime }: { mediaTime: number }) {
    news.onFrame(mediaTime)
    frameRequest = video.requestVideoFrameCallback(onFrame)
  }
  frameRequest = video.requestVideoFrameCallback(onFrame)
  const { signal } = tie
  for (const name of ['loadedmetadata', 'seeked'] as const) video.addEventListener(name, go, { signal })
  video.addEventListener('play', () => news.onPlay(), { signal })
  video.addEventListener('pause', () => news.onPause(), { signal })

  return {
    goTo(timeS) {
      wanted = timeS
      go()
    },
    play(rate) {
      video.playbackRate = rate
      // Refused where the video cannot be played or was paused at once: the events tell.
      video.play().catch(() => news.onPause())
    },
    pause: () => video.pause(),
    isAtEnd: () => video.ended,
    isOnItsWay: () => wanted !== undefined || video.seeking,
    detach() {
      tie.abort()
      video.cancelVideoFrameCallback(frameRequest)
    },
  }
}
