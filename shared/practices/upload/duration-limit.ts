import { practice } from '../practice.ts'
import { against, untraceable } from '../sources/studies.ts'
import { mediaTransferGuide, refusalNames } from '../sources/tiktok.ts'

/** The longest that any account may send. What most accounts may not post is judged by the length practice, which cannot see the account. */
const longestS = 600

export const durationLimit = practice({
  id: 'duration-limit',
  kind: 'gate',
  gate: 'duration_check_failed',
  category: 'upload',
  title: { en: 'Short enough to upload', nl: 'Kort genoeg om te uploaden' },
  failTitle: { en: 'Longer than the 10 minutes that TikTok takes', nl: 'Langer dan de 10 minuten die TikTok accepteert' },
  why: {
    en: 'An upload may last 10 minutes. Every account may post up to 3 minutes, some up to 5 or 10. A minimum of 3 seconds is often quoted but cannot be traced, so nothing is refused here for being short.',
    nl: 'Een upload mag 10 minuten duren. Elk account mag tot 3 minuten plaatsen, sommige tot 5 of 10. Een minimum van 3 seconden wordt vaak genoemd maar is niet te herleiden; te kort wordt hier dus niet geweigerd.',
  },
  fix: { en: 'Cut it to 10 minutes or less, or split it into parts.', nl: 'Kort de video in tot hoogstens 10 minuten, of knip hem in delen.' },
  sources: [
    mediaTransferGuide('All creators may post 3 minutes, some 5 or 10; an upload lasts at most 10.', 'at most 10 min'),
    refusalNames('duration_check_failed'),
    untraceable('Publisher not stated', 'A video lasts at least three seconds', 'at least 3 s'),
    against(untraceable('Publisher not stated', 'Some accounts are reported to upload up to an hour', 'up to 60 min')),
  ],
  facts: [144],
  needs: ['probe'],
  unit: 's',
  measure({ probe }) {
    return { value: probe.durationS, refused: probe.durationS > longestS }
  },
})
