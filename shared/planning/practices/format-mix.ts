import { documentD3 } from '../../practices/sources/documents.ts'
import { against, untraceable } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import type { PlannedPost } from '../planned-post.ts'

const sources = [
  documentD3('A Duet records you beside the original video, to comment on it as it plays.'),
  documentD3('A Stitch cuts moments of somebody else’s video into yours.'),
  documentD3('A video reply makes a new video of a comment or question on an earlier one.'),
  against(untraceable('Several secondary pages', 'The Creator Rewards Program pays for no Duets and no Stitches', 'original videos only')),
]

/** Fewer posts leave no room for all three beside an original: a judgement. */
const fewestPosts = 4

const answering: readonly PlannedPost['format'][] = ['duet', 'stitch', 'video-reply']

export const formatMix: PlanPractice = {
  id: 'format-mix',
  kind: 'plan',
  title: { en: 'Duets, Stitches and video replies in the mix', nl: 'Duet, Stitch en videoreactie in de mix' },
  failTitle: { en: 'Little that answers others', nl: 'Weinig dat op anderen ingaat' },
  why: {
    en: 'A Duet (beside another video), a Stitch (a piece of another video in yours) and a video reply (an answer to a comment) are three documented ways to engage with others. Creator rewards are said to leave out Duets and Stitches, so for that goal only video replies count.',
    nl: 'Een Duet (naast een andere video), een Stitch (een stukje van een andere video in de jouwe) en een videoreactie (antwoord op een reactie) zijn drie gedocumenteerde manieren om op anderen in te gaan. Creator-beloningen zouden Duet en Stitch uitsluiten, dus voor dat doel tellen alleen videoreacties.',
  },
  fix: {
    en: 'Start with a video reply to a question in your comments; then try a Duet or a Stitch.',
    nl: 'Begin met een videoreactie op een vraag onder je posts; probeer daarna een Duet of een Stitch.',
  },
  sources,
  facts: [90, 91, 92],
  unit: 'count',
  // how many of the three are used; no source gives a share of posts
  scale: { documented: { kind: 'ramp', poor: 0, good: 3 }, rewards: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }, { profile }) {
    if (posts.length < fewestPosts) return 'not-applicable'
    const counting = profile === 'rewards' ? ['video-reply'] : answering
    const found = posts.filter(({ post }) => counting.includes(post.format))
    return { value: new Set(found.map(({ post }) => post.format)).size, evidence: markPosts('answers-others', found) }
  },
}
