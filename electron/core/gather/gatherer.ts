/*
 * What one decode hands to the measurements. Everything here is pure arithmetic over samples: no file, no process, no clock.
 * A gatherer sees each sample once, in order, and keeps only what it needs: three minutes must fit in tens of megabytes.
 */

/** A small frame, planar YUV 4:2:0 in video range (luma 16-235); chroma planes are half as wide and half as high. */
export interface SmallFrame {
  timeS: number
  widthPx: number
  heightPx: number
  luma: Uint8Array
  cb: Uint8Array
  cr: Uint8Array
}

/** Collects one value over the frames. A frame's planes stay valid until the next frame but one: the last frame may be kept, no more. */
export interface FrameGatherer<Value> {
  add(frame: SmallFrame): void
  finish(durationS: number): Value
}

/** Collects one value over the sound: interleaved samples, 1 = full scale, from the start of the draft without gaps. */
export interface SoundGatherer<Value> {
  add(samples: Float32Array): void
  finish(durationS: number): Value
}

export interface SoundFormat {
  /** 1 or 2; more channels are mixed down to 2 by the decoder. */
  channels: 1 | 2
  /** Always 48 000: the decoder resamples. */
  sampleRateHz: number
}

/** What the sound alone says about the first seconds; the picture's part of the opening is joined to it afterwards. */
export interface HeardOpening {
  /** End of the silence that the draft starts with; 0 where it starts with sound, the duration where nothing is ever heard. */
  silentUntilS: number
  /** Null: nothing is ever heard. */
  firstSoundS: number | null
  /** Null: nothing that sounds like speech. */
  firstSpeechLikeS: number | null
}
