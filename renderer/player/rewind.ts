interface Rewound {
  /** Shows the frame at a time; may leave it out while the last one is still on its way. */
  show(timeS: number): void
  /** The start is reached. */
  onStart(): void
}

/** Plays backwards, which no video element does: goes from picture to picture as fast as they come, at the speed of a clock. */
export function createRewind({ show, onStart }: Rewound) {
  let request: number | undefined

  function stop() {
    if (request !== undefined) cancelAnimationFrame(request)
    request = undefined
  }

  return {
    /** From `fromS` on, `speed` seconds a second. */
    start(fromS: number, speed: number) {
      stop()
      const startedAtMs = performance.now()
      const turn = () => {
        const timeS = fromS - ((performance.now() - startedAtMs) / 1000) * speed
        if (timeS <= 0) return onStart()
        show(timeS)
        request = requestAnimationFrame(turn)
      }
      request = requestAnimationFrame(turn)
    },
    stop,
  }
}
