import { chapter } from '../fact.ts'

export const audience = chapter('audience', [
  {
    number: 82,
    documents: ['D3'],
    how: ['planned', 'results'],
    text: {
      en: 'Tip 6: post at the right time for your audience; active engagement is an important signal.',
      nl: 'Tip 6: plaats op het juiste moment voor je publiek; actieve interactie is een belangrijk signaal.',
    },
  },
  {
    number: 83,
    documents: ['D3'],
    how: ['results'],
    text: { en: 'Every audience is different.', nl: 'Elk publiek is anders.' },
  },
  {
    number: 84,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'How to see when your audience is active: profile, three dots, Business Suite, Analytics.',
      nl: 'Zo zie je wanneer je publiek actief is: profiel, drie puntjes, Business Suite, Analytics.',
    },
  },
  {
    number: 85,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'TikTok Analytics is also there on the web.', nl: 'TikTok Analytics is er ook op het web.' },
    note: {
      en: 'On the web Analytics can be saved as a file; that file is what the results practices need.',
      nl: 'Op het web kun je Analytics als bestand bewaren; dat bestand is wat de resultaatpraktijken nodig hebben.',
    },
  },
  {
    number: 86,
    documents: ['D3'],
    how: ['planned'],
    text: { en: 'TikTok recommends posting 1 to 4 times a day.', nl: 'TikTok raadt aan om 1 tot 4 keer per dag te plaatsen.' },
  },
  {
    number: 87,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Plan and post at the best times from one dashboard. The document names its publisher’s own product, SMMExpert, free for 30 days.',
      nl: 'Plan en plaats op de beste tijden vanuit één dashboard. Het document noemt het eigen product van de uitgever, SMMExpert, 30 dagen gratis.',
    },
  },
  {
    number: 88,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Tip 7: engage with others. 21 % feel more connected with brands that comment on other people’s posts.',
      nl: 'Tip 7: ga in gesprek met anderen. 21 % voelt meer band met merken die bij posts van anderen reageren.',
    },
  },
  {
    number: 89,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Keeping up with the comments on your own videos builds the signals of engagement.',
      nl: 'De reacties bij je eigen video’s bijhouden versterkt de signalen van interactie.',
    },
  },
  {
    number: 90,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Duet: record beside the original video and comment on it as it plays. The example is Gordon Ramsay.',
      nl: 'Duet: neem op naast de originele video en reageer terwijl hij speelt. Het voorbeeld is Gordon Ramsay.',
    },
  },
  {
    number: 91,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Stitch: cut moments from the content of others into your own.',
      nl: 'Stitch: knip momenten uit de content van anderen in die van jou.',
    },
  },
  {
    number: 92,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Video replies: make a new video from comments or questions under earlier posts.',
      nl: 'Videoreacties: maak een nieuwe video van reacties of vragen bij eerdere posts.',
    },
  },
  {
    number: 93,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Duet and Stitch are allowed by default. For a single video: three dots, then Privacy settings.',
      nl: 'Duet en Stitch zijn standaard toegestaan. Voor één video: drie puntjes, dan Privacyinstellingen.',
    },
  },
  {
    number: 94,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Turning them off for the whole account lowers the chance of being discovered.',
      nl: 'Ze uitzetten voor het hele account verkleint de kans om ontdekt te worden.',
    },
  },
])
