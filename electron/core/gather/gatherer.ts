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

/** A larger luma picture in video range, about 540×960 in the displayed shape, about once a second: what small frames are too small for. */
export interface Still {
  timeS: number
  widthPx: number
  heightPx: number
  luma: Uint8Array
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
  /** 6 stands for every layout above stereo, brought by the decoder into 5.1 order: left, right, centre, low frequency, two surrounds. */
  channels: 1 | 2 | 6
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
