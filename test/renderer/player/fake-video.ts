/** As much of a video element as a playhead uses. Going somewhere takes until `arrive` is called. */
export class FakeVideo extends EventTarget {
  readyState = 1
  seeking = false
  paused = true
  ended = false
  playbackRate = 1
  /** Every place it was sent to. */
  readonly went: number[] = []
  refusesToPlay = false
  #time = 0
  #callbacks = new Map<number, VideoFrameRequestCallback>()
  #requests = 0

  get currentTime() {
    return this.#time
  }
  set currentTime(timeS: number) {
    this.#time = timeS
    this.went.push(timeS)
    this.seeking = true
    this.ended = false
  }
  arrive() {
    this.seeking = false
    this.dispatchEvent(new Event('seeked'))
  }
  play() {
    if (this.refusesToPlay) return Promise.reject(new Error('not allowed'))
    this.paused = false
    this.dispatchEvent(new Event('play'))
    return Promise.resolve()
  }
  pause() {
    if (this.paused) return
    this.paused = true
    this.dispatchEvent(new Event('pause'))
  }
  requestVideoFrameCallback(callback: VideoFrameRequestCallback) {
    this.#callbacks.set(++this.#requests, callback)
    return this.#requests
  }
  cancelVideoFrameCallback(request: number) {
    this.#callbacks.delete(request)
  }
  /** A frame comes on screen. */
  show(mediaTime: number) {
    const callbacks = [...this.#callbacks.values()]
    this.#callbacks.clear()
    for (const callback of callbacks) callback(0, { mediaTime, expectedDisplayTime: 0, height: 0, width: 0, presentationTime: 0, presentedFrames: 0 })
  }
  get listens() {
    return this.#callbacks.size
  }
}
