import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { adSpecification, mediaTransferGuide } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Make it of high quality: low-quality content will not reach the For You page.'),
  mediaTransferGuide('Height and width that an upload may have.', 'at least 360 px each side'),
  adSpecification('Upright ads have at least 540 × 960 pixels.', 'at least 540 × 960'),
]

export const resolution = practice({
  id: 'resolution',
  kind: 'scored',
  category: 'format',
  title: { en: 'Enough pixels for a phone', nl: 'Genoeg pixels voor een telefoon' },
  failTitle: { en: 'Low resolution', nl: 'Lage resolutie' },
  why: {
    en: 'Low-quality video is not shown on, and few pixels (picture dots) look soft on a phone. The shorter side counts.',
    nl: 'Video van lage kwaliteit wordt niet verder getoond, en weinig pixels (beeldpunten) ogen onscherp op een telefoon. De kortste zijde telt.',
  },
  fix: {
    en: 'Film and export at 1080 × 1920 pixels. Enlarging a small video afterwards does not help.',
    nl: 'Film en exporteer op 1080 × 1920 pixels. Een kleine video achteraf vergroten helpt niet.',
  },
  sources,
  facts: [67, 132],
  needs: ['probe'],
  unit: 'px',
  // 360 px is the least TikTok takes, 540 px the least for ads; that 1080 px is enough is a judgement, being what phones film in
  scale: { documented: { kind: 'ramp', poor: 360, good: 1080, logarithmic: true }, ads: { kind: 'ramp', poor: 540, good: 1080, logarithmic: true } },
  weight: { documented: weigh(sources) },
  measure({ probe }) {
    return { value: Math.min(probe.video.displayedWidthPx, probe.video.displayedHeightPx) }
  },
})
