import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { adSpecification } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Make it of high quality: low-quality content will not reach the For You page.'),
  adSpecification('Ads have at least this bitrate.', 'at least 516 kbps'),
]

export const bitrate = practice({
  id: 'bitrate',
  kind: 'scored',
  category: 'format',
  title: { en: 'Enough data for a clean picture', nl: 'Genoeg data voor een schoon beeld' },
  failTitle: { en: 'Compressed too hard', nl: 'Te sterk gecomprimeerd' },
  why: {
    en: 'The bitrate is the data a second. With too little, the picture falls into blocks and smears. TikTok asks at least 516 kbps of ads.',
    nl: 'De bitrate is de hoeveelheid data per seconde. Met te weinig valt het beeld uiteen in blokjes en vegen. Van advertenties vraagt TikTok minstens 516 kbps.',
  },
  fix: {
    en: 'Export the original again at 2,000 kbps or more; do not use a copy that came through a chat app.',
    nl: 'Exporteer het origineel opnieuw met 2.000 kbps of meer; gebruik geen kopie die via een chat-app is verstuurd.',
  },
  sources,
  facts: [67],
  needs: ['probe'],
  unit: 'kbps',
  // 516 kbps is TikTok's floor for ads; it publishes no advice above it. 2,000 kbps is a judgement, kept low because calm pictures and
  // newer codecs need less, so that it finds files that were squeezed and not those that are merely efficient
  scale: { documented: { kind: 'ramp', poor: 516, good: 2000, logarithmic: true } },
  weight: { documented: weigh(sources) },
  measure({ probe }) {
    return {
      value: probe.video.bitrateKbps ?? probe.bitrateKbps,
      evidence: [
        table(
          { name: 'video-bitrate', value: probe.video.bitrateKbps, unit: 'kbps' },
          { name: 'total-bitrate', value: probe.bitrateKbps, unit: 'kbps' },
          { name: 'codec', value: probe.video.codec, unit: 'name' },
        ),
      ],
    }
  },
})
