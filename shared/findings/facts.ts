import { formatAspectRatio, formatBytes, formatDuration, formatValue } from '../i18n/format.ts'
import type { Language } from '../i18n/index.ts'
import { isMissing, type Artifacts, type Gathered, type Probe } from '../model/artifacts.ts'
import type { Unit } from '../model/verdict.ts'

/** Says a word of the page in the language that is shown, of so many. */
export type SayFact = (key: `facts.${'variable' | 'noAudio' | 'silent' | 'noTempo' | 'notMeasured' | `channels.${'one' | 'two' | 'more'}`}`, count: number) => string

type FactName = 'picture' | 'shape' | 'frames' | 'length' | 'size' | 'bitrate' | 'video' | 'audio' | 'loudness' | 'peak' | 'tempo' | 'cuts'

export interface Fact {
  name: FactName
  value: string
}

/** The file in figures. What could not be measured says so; silence and speech have no loudness and no tempo, and say that. */
export function factsOf(artifacts: Artifacts, language: Language, say: SayFact): Fact[] {
  const { probe, shots, loudness, tempo } = artifacts
  const { video } = probe
  const value = (number: number, unit: Unit) => formatValue(number, unit, language)
  const orMissing = <Value extends object>(gathered: Gathered<Value>, text: (measured: Value) => string) =>
    isMissing(gathered) ? say('facts.notMeasured', 1) : text(gathered)
  const orSilent = (number: number | null, unit: Unit) => (number === null ? say('facts.silent', 1) : value(number, unit))

  return [
    { name: 'length', value: formatDuration(probe.durationS, language) },
    { name: 'picture', value: `${video.displayedWidthPx} × ${video.displayedHeightPx}` },
    { name: 'shape', value: formatAspectRatio(video.displayedWidthPx / video.displayedHeightPx, language) },
    { name: 'frames', value: value(video.framesPerSecond, 'fps') + (video.variableFrameRate ? `, ${say('facts.variable', 1)}` : '') },
    { name: 'size', value: formatBytes(probe.fileBytes, language) },
    { name: 'bitrate', value: value(probe.bitrateKbps, 'kbps') },
    { name: 'video', value: `${video.codec}, ${probe.container}` },
    { name: 'audio', value: audioText(probe, say) },
    { name: 'loudness', value: orMissing(loudness, ({ integratedLufs }) => orSilent(integratedLufs, 'lufs')) },
    { name: 'peak', value: orMissing(loudness, ({ truePeakDbtp }) => orSilent(truePeakDbtp, 'dbtp')) },
    { name: 'tempo', value: orMissing(tempo, ({ bpm }) => (bpm === null ? say('facts.noTempo', 1) : value(bpm, 'bpm'))) },
    { name: 'cuts', value: orMissing(shots, ({ cutsPer10S }) => value(cutsPer10S, 'per10s')) },
  ]
}

function audioText({ audio }: Probe, say: SayFact): string {
  if (!audio) return say('facts.noAudio', 1)
  const channels = audio.channels === 1 ? say('facts.channels.one', 1) : audio.channels === 2 ? say('facts.channels.two', 1) : say('facts.channels.more', audio.channels)
  return `${audio.codec}, ${channels}, ${audio.sampleRateHz / 1000} kHz`
}
