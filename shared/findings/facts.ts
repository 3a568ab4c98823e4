import { formatAspectRatio, formatBytes, formatDuration, formatValue } from '../i18n/format.ts'
import type { Language } from '../i18n/index.ts'
import { isMissing, type Artifacts, type Gathered, type Probe } from '../model/artifacts.ts'
import type { Unit } from '../model/verdict.ts'
import { page as english } from '../i18n/en/page.ts'
import { page as dutch } from '../i18n/nl/page.ts'

const texts = { en: english.facts, nl: dutch.facts }

type FactName = 'picture' | 'shape' | 'frames' | 'length' | 'size' | 'bitrate' | 'video' | 'audio' | 'loudness' | 'peak' | 'tempo' | 'cuts'

export interface Fact {
  name: FactName
  value: string
}

/** The file in figures. What could not be measured says so; silence and speech have no loudness and no tempo, and say that. */
export function factsOf(artifacts: Artifacts, language: Language): Fact[] {
  const words = texts[language]
  const { probe, shots, loudness, tempo } = artifacts
  const { video } = probe
  const value = (number: number, unit: Unit) => formatValue(number, unit, language)
  const orMissing = <Value extends object>(gathered: Gathered<Value>, text: (measured: Value) => string) =>
    isMissing(gathered) ? words.notMeasured : text(gathered)
  const orSilent = (number: number | null, unit: Unit) => (number === null ? words.silent : value(number, unit))

  return [
    { name: 'length', value: formatDuration(probe.durationS, language) },
    { name: 'picture', value: `${video.displayedWidthPx} × ${video.displayedHeightPx}` },
    { name: 'shape', value: formatAspectRatio(video.displayedWidthPx / video.displayedHeightPx, language) },
    { name: 'frames', value: value(video.framesPerSecond, 'fps') + (video.variableFrameRate ? `, ${words.variable}` : '') },
    { name: 'size', value: formatBytes(probe.fileBytes, language) },
    { name: 'bitrate', value: value(probe.bitrateKbps, 'kbps') },
    { name: 'video', value: `${video.codec}, ${probe.container}` },
    { name: 'audio', value: audioText(probe, language) },
    { name: 'loudness', value: orMissing(loudness, ({ integratedLufs }) => orSilent(integratedLufs, 'lufs')) },
    { name: 'peak', value: orMissing(loudness, ({ truePeakDbtp }) => orSilent(truePeakDbtp, 'dbtp')) },
    { name: 'tempo', value: orMissing(tempo, ({ bpm }) => (bpm === null ? words.noTempo : value(bpm, 'bpm'))) },
    { name: 'cuts', value: orMissing(shots, ({ cutsPer10S }) => value(cutsPer10S, 'per10s')) },
  ]
}

function audioText({ audio }: Probe, language: Language): string {
  const words = texts[language]
  if (!audio) return words.noAudio
  const channels = audio.channels === 1 ? words.channels.one : audio.channels === 2 ? words.channels.two : words.channels.more.replace('{{count}}', String(audio.channels))
  return `${audio.codec}, ${channels}, ${audio.sampleRateHz / 1000} kHz`
}
