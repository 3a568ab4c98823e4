import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { untraceable } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('TikTok does not recommend duplicate content, nor what somebody has already seen.'),
  untraceable('Several secondary pages', 'The Creator Rewards Program pays for original videos, and names originality among what counts', 'no figure'),
]

export const originalContent = manualPractice({
  id: 'original-content',
  category: 'content',
  scope: 'draft',
  title: { en: 'Your own, and new', nl: 'Zelf gemaakt en nieuw' },
  failTitle: { en: 'Posted before, or made by somebody else', nl: 'Al geplaatst, of door een ander gemaakt' },
  question: { en: 'Is it your own work, and not posted before?', nl: 'Is hij eigen werk en nog niet eerder geplaatst?' },
  why: {
    en: 'TikTok does not recommend duplicates, nor what somebody has already seen. The library here finds copies among your own drafts; it cannot know what others have posted.',
    nl: 'TikTok beveelt geen duplicaten aan, en ook niet wat iemand al heeft gezien. De bibliotheek hier vindt kopieën tussen je eigen concepten; wat anderen plaatsten kan ze niet weten.',
  },
  fix: {
    en: 'Film it anew, or add enough of your own that it becomes another video: a view, an answer, a result.',
    nl: 'Film het opnieuw, of voeg zoveel van jezelf toe dat het een andere video wordt: een mening, een antwoord, een resultaat.',
  },
  sources,
  facts: [40, 41],
  weight: { documented: weigh(sources) },
})
