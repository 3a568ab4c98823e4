import type { ArtifactValues } from '../../model/artifacts.ts'
import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Good lighting is part of high quality.')]

/** Where each reading is unusable and where it is good. All are judgements: the documents ask for good light and give no figure. */
const limits = {
  tooDark: { poor: 0.08, good: 0.2 },
  tooBright: { poor: 0.92, good: 0.8 },
  contrast: { poor: 0.12, good: 0.35 },
  clippedWhite: { poor: 0.3, good: 0.05 },
  // deep black is a style more often than burnt-out white is
  clippedBlack: { poor: 0.7, good: 0.3 },
}

export const exposure = practice({
  id: 'exposure',
  kind: 'scored',
  category: 'picture',
  title: { en: 'Well lit', nl: 'Goed belicht' },
  failTitle: { en: 'Too dark, too bright or flat', nl: 'Te donker, te licht of te vlak' },
  why: {
    en: 'Good light is part of the quality that the documents ask for. Brightness, contrast and lost shadows and highlights are measured; the worst of them counts, from 0 % (unusable) to 100 % (good).',
    nl: 'Goed licht hoort bij de kwaliteit waar de documenten om vragen. Helderheid, contrast en verloren schaduwen en lichte partijen worden gemeten; de slechtste telt, van 0 % (onbruikbaar) tot 100 % (goed).',
  },
  fix: {
    en: 'Film with a window or a lamp in front of you, never behind you. Mend brightness and contrast in your editor.',
    nl: 'Film met een raam of lamp vóór je, nooit achter je. Stel helderheid en contrast bij in je montageprogramma.',
  },
  sources,
  facts: [69],
  needs: ['picture', 'frame'],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ picture, frame }) {
    const { contrast, luma } = picture
    const { meanLuma, clippedWhiteShare, clippedBlackShare } = withoutBars(picture, frame)
    return {
      value: Math.min(
        between(meanLuma, limits.tooDark),
        between(meanLuma, limits.tooBright),
        between(contrast, limits.contrast),
        between(clippedWhiteShare, limits.clippedWhite),
        between(clippedBlackShare, limits.clippedBlack),
      ),
      evidence: [
        table(
          { name: 'brightness', value: meanLuma, unit: 'share' },
          { name: 'contrast', value: contrast, unit: 'share' },
          { name: 'clipped-white-share', value: clippedWhiteShare, unit: 'share' },
          { name: 'clipped-black-share', value: clippedBlackShare, unit: 'share' },
        ),
        { kind: 'series', unit: 'level', series: luma, target: [limits.tooDark.good, limits.tooBright.good] },
      ],
    }
  },
})

/** The picture is measured bars and all; black bars are not the maker's light, and `vertical` already counts them. */
function withoutBars(picture: ArtifactValues['picture'], frame: ArtifactValues['frame']) {
  const { meanLuma, clippedWhiteShare, clippedBlackShare } = picture
  const share = frame.coveredShare
  if (frame.fill !== 'black' || share === 0) return { meanLuma, clippedWhiteShare, clippedBlackShare }
  return {
    meanLuma: Math.min(1, meanLuma / share),
    clippedWhiteShare: Math.min(1, clippedWhiteShare / share),
    clippedBlackShare: Math.max(0, 1 - (1 - clippedBlackShare) / share),
  }
}

/** 0 at poor or worse, 1 at good or better. */
function between(value: number, { poor, good }: { poor: number; good: number }): number {
  return Math.min(1, Math.max(0, (value - poor) / (good - poor)))
}
