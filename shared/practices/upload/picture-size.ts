import { practice } from '../practice.ts'
import { mediaTransferGuide, refusalNames } from '../sources/tiktok.ts'

const smallestPx = 360
const largestPx = 4096

export const pictureSize = practice({
  id: 'picture-size',
  kind: 'gate',
  gate: 'picture_size_check_failed',
  category: 'upload',
  title: { en: 'A picture size that TikTok takes', nl: 'Een beeldgrootte die TikTok accepteert' },
  failTitle: { en: 'Picture too small or too large for TikTok', nl: 'Beeld te klein of te groot voor TikTok' },
  why: {
    en: 'Both sides of the picture must have 360 to 4096 pixels (picture dots).',
    nl: 'Beide zijden van het beeld moeten 360 tot 4096 pixels (beeldpunten) tellen.',
  },
  fix: { en: 'Export at 1080 × 1920 pixels.', nl: 'Exporteer op 1080 × 1920 pixels.' },
  sources: [mediaTransferGuide('Height and width that an upload may have.', '360–4096 px each side'), refusalNames('picture_size_check_failed')],
  facts: [],
  needs: ['probe'],
  unit: 'px',
  measure({ probe }) {
    // TikTok does not say whether it reads the coded or the displayed size; they differ only for pixels that are not square
    const { displayedWidthPx, displayedHeightPx } = probe.video
    return {
      value: `${displayedWidthPx} × ${displayedHeightPx}`,
      refused: [displayedWidthPx, displayedHeightPx].some((side) => side < smallestPx || side > largestPx),
    }
  },
})
