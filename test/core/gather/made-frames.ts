import type { SmallFrame } from '../../../electron/core/gather/gatherer.ts'
import { createWatch, type Watch } from '../../../electron/core/gather/watch.ts'
import type { Probe } from '../../../shared/model/artifacts.ts'

/** Luma, Cb and Cr (video range) at a place in the picture, 0-1 from the left and from the top; goes on outside. */
export type Scene = (x: number, y: number) => [luma: number, cb: number, cr: number]

export const portrait = { widthPx: 90, heightPx: 160 }
export const framesPerS = 15

/** Repeatable random numbers, 0-1. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A textured, coloured picture, another one for each seed. */
export function scene(seed: number): Scene {
  const next = random(seed * 7919 + 1)
  for (let skip = 0; skip < 8; skip++) next()
  const waves = Array.from({ length: 5 }, () => ({ x: (next() - 0.5) * 50, y: (next() - 0.5) * 80, phase: next() * 6.28, height: 12 + next() * 14 }))
  const base = 90 + next() * 70
  const [cb, cr] = [90 + next() * 76, 90 + next() * 76]
  return (x, y) => {
    let luma = base
    for (const wave of waves) luma += wave.height * Math.sin(wave.x * x + wave.y * y + wave.phase)
    return [luma, cb, cr]
  }
}

export function flat(luma: number, cb = 128, cr = 128): Scene {
  return () => [luma, cb, cr]
}

export const black = flat(16)

/** Moved right and down by shares of the picture. */
export function moved(from: Scene, x: number, y: number): Scene {
  return (atX, atY) => from(atX - x, atY - y)
}

export function zoomed(from: Scene, by: number): Scene {
  return (x, y) => from(0.5 + (x - 0.5) / by, 0.5 + (y - 0.5) / by)
}

export function mixed(a: Scene, b: Scene, shareOfB: number): Scene {
  return (x, y) => {
    const [was, is] = [a(x, y), b(x, y)]
    return [between(was[0], is[0], shareOfB), between(was[1], is[1], shareOfB), between(was[2], is[2], shareOfB)]
  }
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

export function brighter(from: Scene, levels: number): Scene {
  return (x, y) => {
    const [luma, cb, cr] = from(x, y)
    return [luma + levels, cb, cr]
  }
}

/** With a disc on it, its edge two pixels soft: centre and radius in shares of the width. */
export function withDisc(from: Scene, centreX: number, centreY: number, radius: number, luma = 225): Scene {
  return (x, y) => {
    const share = Math.min(1, Math.max(0, (radius - Math.hypot(x - centreX, (y - centreY) * (160 / 90))) * 45 + 0.5))
    const [behind, cb, cr] = from(x, y)
    return share > 0.5 ? [behind + (luma - behind) * share, 128, 128] : [behind + (luma - behind) * share, cb, cr]
  }
}

export interface Insets {
  top?: number
  bottom?: number
  left?: number
  right?: number
}

/** The scene, shrunk, inside bars given as shares of the picture; `around` shows in the bars. */
export function inside(from: Scene, { top = 0, bottom = 0, left = 0, right = 0 }: Insets, around: Scene): Scene {
  return (x, y) => {
    const within = x >= left && x < 1 - right && y >= top && y < 1 - bottom
    return within ? from((x - left) / (1 - left - right), (y - top) / (1 - top - bottom)) : around(x, y)
  }
}

/** A frame of a scene. `grain` is the standard deviation of noise in levels. */
export function draw(timeS: number, from: Scene, size = portrait, grain = 0): SmallFrame {
  const { widthPx, heightPx } = size
  const noise = random(Math.round(timeS * 1000) + 17)
  const luma = new Uint8ClampedArray(widthPx * heightPx)
  const cb = new Uint8ClampedArray((widthPx / 2) * (heightPx / 2))
  const cr = new Uint8ClampedArray(cb.length)
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const colour = from((x + 0.5) / widthPx, (y + 0.5) / heightPx)
      const speck = grain === 0 ? 0 : grain * (noise() + noise() + noise() + noise() - 2) * Math.sqrt(3)
      luma[y * widthPx + x] = colour[0] + speck
      if (x % 2 === 0 && y % 2 === 0) {
        cb[(y / 2) * (widthPx / 2) + x / 2] = colour[1]
        cr[(y / 2) * (widthPx / 2) + x / 2] = colour[2]
      }
    }
  }
  return { timeS, widthPx, heightPx, luma: new Uint8Array(luma.buffer), cb: new Uint8Array(cb.buffer), cr: new Uint8Array(cr.buffer) }
}

/** Frames at 15 a second; `sceneAt` says what each shows. */
export function film(seconds: number, sceneAt: (frame: number, timeS: number) => Scene, grain = 0, size = portrait): SmallFrame[] {
  return Array.from({ length: Math.round(seconds * framesPerS) }, (_, frame) => draw(frame / framesPerS, sceneAt(frame, frame / framesPerS), size, grain))
}

/** What a file of 1080×1920 (or as given) at 30 frames a second says of itself. */
export function probeOf(displayedWidthPx = 1080, displayedHeightPx = 1920): Probe {
  return {
    container: 'mp4',
    fileBytes: 1_000_000,
    durationS: 3,
    claimedDurationS: 3,
    bitrateKbps: 1000,
    audio: null,
    audioTracks: 0,
    video: {
      codec: 'h264',
      profile: null,
      pixelFormat: 'yuv420p',
      bitDepth: 8,
      codedWidthPx: displayedWidthPx,
      codedHeightPx: displayedHeightPx,
      sampleAspectRatio: 1,
      rotationDeg: 0,
      displayedWidthPx,
      displayedHeightPx,
      framesPerSecond: 30,
      variableFrameRate: false,
      bitrateKbps: null,
      interlaced: false,
      highDynamicRange: false,
    },
  }
}

/** Everything seen in the frames of a silent draft; fails where a measurement does. */
export function watched(frames: SmallFrame[], probe = probeOf()) {
  const { frame, motion, shots, picture, opening } = finished(frames, probe)
  if ('failure' in frame || 'failure' in motion || 'failure' in shots || 'failure' in picture || 'failure' in opening) {
    throw new Error('a measurement failed')
  }
  return { frame, motion, shots, picture, opening }
}

export function finished(frames: SmallFrame[], probe = probeOf()): ReturnType<Watch['finish']> {
  const { widthPx, heightPx } = frames[0] ?? portrait
  const watch = createWatch(probe, { widthPx, heightPx, stepS: 1 / framesPerS })
  for (const frame of frames) watch.add(frame)
  return watch.finish((frames.at(-1)?.timeS ?? 0) + 1 / framesPerS, null)
}
