import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Fast tracks have the highest view-through rate.', '120 BPM or more; no figure for the effect')]

/** From here on a draft counts as having music. A judgement. */
const musicFrom = 0.3

export const fastTempo = practice({
  id: 'fast-tempo',
  kind: 'scored',
  category: 'sound',
  within: 'sound-present',
  title: { en: 'Fast music', nl: 'Snelle muziek' },
  failTitle: { en: 'Slow music', nl: 'Langzame muziek' },
  why: {
    en: 'TikTok reports that tracks of 120 or more beats a minute (BPM) have the highest view-through rate: the share of people who keep watching. It gives no figure.',
    nl: 'TikTok meldt dat nummers met 120 of meer beats per minuut (BPM) de hoogste view-through hebben: het aandeel mensen dat blijft kijken. Een cijfer geeft het niet.',
  },
  fix: {
    en: 'If it suits the video, choose a track of 120 beats a minute or more.',
    nl: 'Kies, als het bij de video past, een nummer van 120 of meer beats per minuut.',
  },
  sources,
  facts: [78],
  needs: ['tempo', 'sound'],
  unit: 'bpm',
  // 120 is documented; 80, two thirds of it, is a judgement
  scale: { documented: { kind: 'ramp', poor: 80, good: 120, logarithmic: true } },
  weight: { documented: weigh(sources) },
  measure({ tempo, sound }) {
    // the advice speaks of tracks: speech alone gives no occasion for it. Music without a tempo does, but whether it has no beat or
    // the beat was missed cannot be told, and what is unknown neither passes nor fails
    if (tempo.bpm === null) return sound.musicLikeShare >= musicFrom ? { unmeasured: 'tempo_not_found' } : 'not-applicable'
    return {
      value: tempo.bpm,
      evidence: [
        table(
          { name: 'tempo', value: tempo.bpm, unit: 'bpm' },
          { name: 'tempo-alternative', value: tempo.alternativeBpm, unit: 'bpm' },
          { name: 'tempo-confidence', value: tempo.confidence, unit: 'share' },
          { name: 'music-like-share', value: sound.musicLikeShare, unit: 'share' },
        ),
      ],
    }
  },
})
