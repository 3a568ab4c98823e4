import { chapter } from '../fact.ts'

export const system = chapter('system', [
  {
    number: 1,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'The algorithm is a recommendation system: it decides which videos appear on somebody’s For You page (FYP).',
      nl: 'Het algoritme is een aanbevelingssysteem: het bepaalt welke video’s op iemands For You-pagina (FYP) verschijnen.',
    },
  },
  {
    number: 2,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'No two people see the same For You page, and it changes over time with what somebody watches and even with their mood.',
      nl: 'Geen twee mensen zien dezelfde For You-pagina, en ze verandert mee met wat iemand bekijkt en zelfs met de stemming van het moment.',
    },
  },
  {
    number: 3,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'TikTok’s own definition: a stream of videos tailored to your interests, powered by a recommendation system.',
      nl: 'TikToks eigen definitie: een stroom video’s op maat van je interesses, aangedreven door een aanbevelingssysteem.',
    },
  },
  {
    number: 4,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'Algorithms used to be kept secret so that spammers could not abuse them. TikTok has since told the basics, so the signals named here come from TikTok.',
      nl: 'Algoritmes werden geheimgehouden om misbruik door spammers te voorkomen. TikTok heeft de basis intussen bekendgemaakt, dus de signalen hier komen van TikTok zelf.',
    },
  },
  {
    number: 5,
    documents: ['D2'],
    how: ['text'],
    text: {
      en: 'A video goes viral through interaction: when somebody shares or likes it, it is shown to others as well.',
      nl: 'Een video gaat viraal door interactie: als iemand hem deelt of liket, krijgen ook anderen hem te zien.',
    },
  },
  {
    number: 6,
    documents: ['D2'],
    how: ['text'],
    text: {
      en: 'The algorithm is a complex set of rules that decides which content is shown; everybody gets other results.',
      nl: 'Het algoritme is een complexe set regels die bepaalt welke content te zien is; iedereen krijgt andere resultaten.',
    },
  },
  {
    number: 7,
    documents: ['D2'],
    how: ['text'],
    text: {
      en: 'It uses three kinds of data: behaviour (which kinds of video somebody watches), interaction (how often they interact) and demography (such as age and gender).',
      nl: 'Het gebruikt drie soorten gegevens: gedrag (welk soort video’s iemand bekijkt), interactie (hoe vaak iemand reageert) en demografie (zoals leeftijd en geslacht).',
    },
  },
  {
    number: 8,
    documents: ['D2'],
    how: ['results'],
    text: {
      en: '“A&O is action”: interaction through comments or likes is among what matters most.',
      nl: '“A&O is actie”: interactie via reacties of likes hoort bij het belangrijkste.',
    },
  },
  {
    number: 9,
    documents: ['D2'],
    how: ['planned'],
    text: {
      en: 'Uploading often, and at regular times, also makes a difference.',
      nl: 'Vaak uploaden, en op vaste tijden, maakt ook verschil.',
    },
  },
  {
    number: 10,
    documents: ['D2'],
    how: ['results'],
    text: {
      en: 'Learn which factors count, then adapt your strategy to them.',
      nl: 'Leer welke factoren tellen en pas je strategie daarop aan.',
    },
  },
  {
    number: 11,
    documents: ['D2'],
    how: ['text'],
    text: {
      en: 'Advertisers pay to have videos shown to as many people as possible; who knows the algorithm makes better content and ads.',
      nl: 'Adverteerders betalen om video’s aan zo veel mogelijk mensen te tonen; wie het algoritme kent, maakt betere content en advertenties.',
    },
  },
  {
    number: 12,
    documents: ['D2'],
    how: ['planned', 'results'],
    text: {
      en: 'Use research and experiments to find which content works best, and how often to post for each campaign.',
      nl: 'Gebruik onderzoek en experimenten om te vinden welke content het best werkt, en hoe vaak je per campagne plaatst.',
    },
  },
  {
    number: 13,
    documents: ['D2'],
    how: ['text'],
    text: {
      en: 'Whatever the goal, the algorithm can be a strong means of marketing.',
      nl: 'Wat het doel ook is, het algoritme kan een sterk marketingmiddel zijn.',
    },
    note: { en: 'This is why a draft is judged for a goal: see the profiles.', nl: 'Daarom wordt een concept voor een doel beoordeeld: zie de profielen.' },
  },
])
