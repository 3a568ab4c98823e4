import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Duplicate content is not recommended to users.'),
  documentD3('Content that a user has already seen is not recommended to them.'),
]

/** Told and not judged: two versions of one draft lie in a library side by side, and whether one of them was posted is the calendar's to know. */
export const noDuplicate = practice({
  id: 'no-duplicate',
  kind: 'gate',
  gate: null,
  category: 'content',
  title: { en: 'Also in your library', nl: 'Ook in je bibliotheek' },
  failTitle: { en: 'Also in your library', nl: 'Ook in je bibliotheek' },
  why: {
    en: 'TikTok does not recommend duplicates, nor what somebody has seen already. This counts the drafts of your library that show the same video, also where it is cropped, mirrored or shortened.',
    nl: 'TikTok beveelt geen duplicaten aan, en ook niet wat iemand al heeft gezien. Dit telt de concepten in je bibliotheek met dezelfde video, ook als die is bijgesneden, gespiegeld of ingekort.',
  },
  fix: {
    en: 'Post one of them. The calendar warns when the same video comes twice within its gap.',
    nl: 'Plaats er één. De kalender waarschuwt als dezelfde video te snel terugkomt.',
  },
  sources,
  facts: [40, 41],
  needs: [],
  unit: 'count',
  measure(_, { alike }) {
    return alike === undefined ? 'not-applicable' : { value: alike }
  },
})
