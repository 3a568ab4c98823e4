import { practice } from '../practice.ts'
import { mediaTransferGuide, refusalNames } from '../sources/tiktok.ts'

const slowest = 23
const fastest = 60
/** A measured average strays a little from the rate that was meant (60 as 60.02). A judgement: a gate must not block on rounding. */
const rounding = 0.1

export const frameRate = practice({
  id: 'frame-rate',
  kind: 'gate',
  gate: 'frame_rate_check_failed',
  category: 'upload',
  title: { en: 'A frame rate that TikTok takes', nl: 'Een beeldsnelheid die TikTok accepteert' },
  failTitle: { en: 'Frame rate outside 23 to 60 frames a second', nl: 'Beeldsnelheid buiten 23 tot 60 beelden per seconde' },
  why: {
    en: 'TikTok takes video with 23 to 60 frames (single pictures) a second.',
    nl: 'TikTok accepteert video met 23 tot 60 frames (losse beelden) per seconde.',
  },
  fix: {
    en: 'Export at the rate you filmed in: 25, 30 or 60 frames a second.',
    nl: 'Exporteer met de snelheid waarmee je filmde: 25, 30 of 60 beelden per seconde.',
  },
  sources: [mediaTransferGuide('Frame rates that an upload may have.', '23–60 fps'), refusalNames('frame_rate_check_failed')],
  facts: [],
  needs: ['probe'],
  unit: 'fps',
  measure({ probe }) {
    const rate = probe.video.framesPerSecond
    return { value: rate, refused: rate < slowest - rounding || rate > fastest + rounding }
  },
})
