import { kindsOfHashtags } from '../../captions/hashtag-kinds.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Small businesses: use small-business hashtags to reach people who like to support independents.'),
]

export const captionSmallBusinessHashtags = captionPractice({
  id: 'caption-small-business-hashtags',
  title: { en: 'A small-business hashtag', nl: 'Een hashtag voor kleine ondernemers' },
  failTitle: { en: 'No small-business hashtag', nl: 'Geen hashtag voor kleine ondernemers' },
  why: {
    en: 'Small-business hashtags reach people who like to buy from independents. It is asked only of clients that are one.',
    nl: 'Hashtags voor kleine ondernemers bereiken mensen die graag bij zelfstandigen kopen. Dit geldt alleen voor klanten die er een zijn.',
  },
  fix: {
    en: 'Add one such as #SmallBusiness or #KleineOndernemer.',
    nl: 'Voeg er een toe zoals #KleineOndernemer of #SmallBusiness.',
  },
  sources,
  facts: [102],
  find(caption, context) {
    if (context.audience?.isSmallBusiness !== true) return 'not-applicable'
    const spans = kindsOfHashtags(caption, context.audience).flatMap(({ from, to, kind }) => (kind === 'smallBusiness' ? [{ from, to }] : []))
    return { value: spans.length > 0, spans }
  },
})
