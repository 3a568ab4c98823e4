import { practice } from '../practice.ts'
import { mediaTransferGuide } from '../sources/tiktok.ts'

/** "4GB" may mean 4.0 or 4.29 thousand million bytes; the larger is taken, because a gate must not block what might pass. */
const largestBytes = 4 * 1024 ** 3

export const fileSize = practice({
  id: 'file-size',
  kind: 'gate',
  // the limit is TikTok's, but its list of refusals has no name for it, and none is borrowed
  gate: null,
  category: 'upload',
  title: { en: 'File within 4 GB', nl: 'Bestand binnen 4 GB' },
  failTitle: { en: 'File larger than 4 GB', nl: 'Bestand groter dan 4 GB' },
  why: { en: 'TikTok takes files of at most 4 GB.', nl: 'TikTok accepteert bestanden van hoogstens 4 GB.' },
  fix: {
    en: 'Export at a lower bitrate (less data a second), or make it shorter.',
    nl: 'Exporteer met een lagere bitrate (minder data per seconde), of maak de video korter.',
  },
  sources: [mediaTransferGuide('Size that an upload may have.', 'at most 4 GB')],
  facts: [],
  needs: ['probe'],
  unit: 'bytes',
  measure({ probe }) {
    return { value: probe.fileBytes, refused: probe.fileBytes > largestBytes }
  },
})
