import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { mediaTransferGuide, refusalNames } from '../sources/tiktok.ts'

const containers = new Set(['mp4', 'mov', 'webm'])
/** As ffprobe calls them: H.264, H.265, VP8 and VP9. */
const codecs = new Set(['h264', 'hevc', 'vp8', 'vp9'])

export const fileFormat = practice({
  id: 'file-format',
  kind: 'gate',
  gate: 'file_format_check_failed',
  category: 'upload',
  title: { en: 'In a format that TikTok takes', nl: 'In een formaat dat TikTok accepteert' },
  failTitle: { en: 'TikTok does not take this format', nl: 'TikTok accepteert dit formaat niet' },
  why: {
    en: 'TikTok takes MP4, MOV and WebM files with H.264, H.265, VP8 or VP9 video. Anything else stops at the upload.',
    nl: 'TikTok accepteert MP4-, MOV- en WebM-bestanden met video in H.264, H.265, VP8 of VP9. Al het andere strandt bij het uploaden.',
  },
  fix: { en: 'Export as MP4 with H.264, as TikTok recommends.', nl: 'Exporteer als MP4 met H.264, zoals TikTok aanraadt.' },
  sources: [
    mediaTransferGuide('Formats and codecs that an upload may have; MP4 with H.264 is recommended.', 'MP4, WebM, MOV; H.264, H.265, VP8, VP9'),
    refusalNames('file_format_check_failed'),
  ],
  facts: [],
  needs: ['probe'],
  unit: 'name',
  measure({ probe }) {
    const { container, video } = probe
    return {
      value: `${container}, ${video.codec}`,
      refused: !containers.has(container) || !codecs.has(video.codec),
      evidence: [table({ name: 'container', value: container, unit: 'name' }, { name: 'codec', value: video.codec, unit: 'name' })],
    }
  },
})
