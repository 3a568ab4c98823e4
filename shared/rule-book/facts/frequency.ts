import { chapter } from '../fact.ts'

export const frequency = chapter('frequency', [
  {
    number: 138,
    documents: ['D2'],
    how: ['planned'],
    text: {
      en: 'There is no “magic number” of posts: it depends entirely on the audience. Some post several times a day, others once a week.',
      nl: 'Er is geen “magisch getal” voor het aantal posts: het hangt helemaal van het publiek af. Sommigen plaatsen een paar keer per dag, anderen één keer per week.',
    },
  },
  {
    number: 139,
    documents: ['D2'],
    how: ['planned'],
    text: {
      en: 'Relevance and quality in every post beat frequency.',
      nl: 'Relevantie en kwaliteit in elke post gaan boven hoe vaak je plaatst.',
    },
  },
])
