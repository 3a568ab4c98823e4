import { chapter } from '../fact.ts'
import { viewersOwn } from '../notes.ts'

export const signals = chapter('signals', [
  {
    number: 14,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'The first group of signals: what somebody does in the app.', nl: 'De eerste groep signalen: wat iemand in de app doet.' },
  },
  {
    number: 15,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'Which accounts somebody follows.', nl: 'Welke accounts iemand volgt.' },
    note: viewersOwn,
  },
  {
    number: 16,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'Which makers somebody has hidden.', nl: 'Welke makers iemand heeft verborgen.' },
    note: viewersOwn,
  },
  {
    number: 17,
    documents: ['D3'],
    how: ['results'],
    text: { en: 'Which comments somebody posts.', nl: 'Welke reacties iemand plaatst.' },
  },
  {
    number: 18,
    documents: ['D3'],
    how: ['results'],
    text: { en: 'Which videos somebody likes or shares.', nl: 'Welke video’s iemand liket of deelt.' },
  },
  {
    number: 19,
    documents: ['D3'],
    how: ['results'],
    text: { en: 'Which videos somebody adds to favourites.', nl: 'Welke video’s iemand aan favorieten toevoegt.' },
  },
  {
    number: 20,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'Which videos somebody marks “Not interested”.', nl: 'Bij welke video’s iemand “Niet geïnteresseerd” kiest.' },
    note: viewersOwn,
  },
  {
    number: 21,
    documents: ['D3'],
    how: ['asked'],
    text: { en: 'Which videos are reported as inappropriate.', nl: 'Welke video’s als ongepast worden gemeld.' },
  },
  {
    number: 22,
    documents: ['D3'],
    how: ['results'],
    text: {
      en: 'Which longer videos somebody watches to the very end: the video completion rate.',
      nl: 'Welke langere video’s iemand helemaal uitkijkt: het uitkijkpercentage (video completion rate).',
    },
  },
  {
    number: 23,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'What somebody makes on their own account. For a maker: stay with your subject.',
      nl: 'Wat iemand op het eigen account maakt. Voor een maker: blijf bij je onderwerp.',
    },
  },
  {
    number: 24,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'Interests that show from interaction with ordinary content and with ads.',
      nl: 'Interesses die blijken uit interactie met gewone content en met advertenties.',
    },
    note: viewersOwn,
  },
  {
    number: 25,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'The second group of signals: information about the video, as people look for it on the Discover tab.',
      nl: 'De tweede groep signalen: informatie over de video, zoals mensen ernaar zoeken op het tabblad Ontdekken.',
    },
  },
  {
    number: 26,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Captions.', nl: 'Bijschriften.' },
  },
  {
    number: 27,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: { en: 'Sounds.', nl: 'Geluiden.' },
  },
  {
    number: 28,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Hashtags.', nl: 'Hashtags.' },
  },
  {
    number: 29,
    documents: ['D3'],
    how: ['asked'],
    text: { en: 'Effects.', nl: 'Effecten.' },
  },
  {
    number: 30,
    documents: ['D3'],
    how: ['asked'],
    text: { en: 'Trending topics.', nl: 'Trending onderwerpen.' },
  },
  {
    number: 31,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'The third group of signals: settings of the device and the account. They are chosen once, so they weigh less than the first two groups.',
      nl: 'De derde groep signalen: instellingen van toestel en account. Die kies je één keer, dus ze wegen minder dan de eerste twee groepen.',
    },
  },
  {
    number: 32,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'The language somebody prefers.', nl: 'De taal waaraan iemand de voorkeur geeft.' },
  },
  {
    number: 33,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'The country that is set: people are more likely to see people from their own country.',
      nl: 'Het ingestelde land: mensen zien eerder mensen uit hun eigen land.',
    },
  },
  {
    number: 34,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'The type of mobile device.', nl: 'Het soort mobiele toestel.' },
    note: viewersOwn,
  },
  {
    number: 35,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'The interests that somebody chose as a new user.', nl: 'De interesses die iemand als nieuwe gebruiker koos.' },
    note: viewersOwn,
  },
  {
    number: 36,
    documents: ['D0'],
    how: ['results'],
    text: {
      en: 'Engagement is likes, shares, comments and watch time; the algorithm puts content with much engagement first.',
      nl: 'Interactie is likes, deelacties, reacties en kijktijd; het algoritme geeft voorrang aan content met veel interactie.',
    },
  },
  {
    number: 37,
    documents: ['D0'],
    how: ['results'],
    text: {
      en: 'Likes are a sign of popularity: they raise the chance of the For You page, and so of views and income.',
      nl: 'Likes zijn een teken van populariteit: ze vergroten de kans op de For You-pagina, en zo op weergaven en inkomsten.',
    },
  },
  {
    number: 38,
    documents: ['D0'],
    how: ['results'],
    text: {
      en: 'Shares carry a video beyond its own audience and are a strong sign of quality.',
      nl: 'Deelacties brengen een video buiten het eigen publiek en zijn een sterk teken van kwaliteit.',
    },
  },
  {
    number: 39,
    documents: ['D1'],
    how: ['results'],
    text: {
      en: 'Likes are a crucial part of engagement: with more likes a video is more likely to be featured on For You, and that brings followers.',
      nl: 'Likes zijn een cruciaal deel van interactie: met meer likes komt een video eerder op For You, en dat levert volgers op.',
    },
  },
])
